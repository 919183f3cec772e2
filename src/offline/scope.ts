/** The part of a service worker's world that this one uses; TypeScript knows either a page's world or a worker's, not both in one project. */
export interface WorkerScope {
	readonly location: Location;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
	addEventListener(type: "fetch", listener: (event: Asked) => void): void;
	addEventListener(type: "message", listener: (event: Told) => void): void;
}

/** The browser keeps the worker alive until what it waits for is done. */
interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}
export interface Asked extends Lasting {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
export interface Told extends Lasting {
	readonly data: Message;
	/** Where answers about a module go. */
	readonly ports: readonly MessagePort[];
}

/**
 * What a page tells the worker: the person signed out · the reader wants the new version now · to look how a module stands
 * on this device, and go on with one taken in part, to take it along, to let it go; these answer with {@link ModuleNews}.
 */
export type Message = { type: "forget" } | { type: "take-over" } | { type: "look" | "take" | "let-go"; module: string };

/**
 * `none`: nobody took it along · `taking`: under way · `taken`: all of it is there · `partly`: some could not be fetched, it
 * goes on when the network allows · `no-room`: the device has too little space.
 */
export interface ModuleNews {
	state: "none" | "taking" | "taken" | "partly" | "no-room";
	/** Pages that are there, of all. */
	done: number;
	all: number;
	/** What the module takes on the device, and how much of it is not there yet. */
	bytes: number;
	missingBytes: number;
}

/** What the build knows of the site: `pages` names the files that a page needs, by their place in `files`. */
export interface Site {
	/** Changes with any page or file. */
	version: string;
	files: readonly string[];
	pages: Readonly<Record<string, readonly number[]>>;
	/** Bytes as they lie on a device: of `files`, and of the texts of `pages`, each in their order. */
	bytes: { readonly files: readonly number[]; readonly pages: readonly number[] };
	/** Module id → paths of the pages that go along with it. */
	modules: Readonly<Record<string, readonly string[]>>;
}
