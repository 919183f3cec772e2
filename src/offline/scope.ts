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
export interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}
export interface Asked extends Lasting {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
export interface Told extends Lasting {
	readonly data: Message;
}

/** What a page tells the worker: the person signed out · the reader wants the new version now. */
export type Message = { type: "forget" } | { type: "take-over" };

/** What the build knows of the site: `pages` names the files that a page needs, by their place in `files`. */
export interface Site {
	/** Changes with any page or file. */
	version: string;
	files: readonly string[];
	pages: Readonly<Record<string, readonly number[]>>;
}
