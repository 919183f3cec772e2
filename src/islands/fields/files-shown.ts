import { createContext } from "react";
import type { FileSize, WorkFileView } from "#server/wire/work-files.ts";
import type { Words } from "#src/i18n/t.ts";
import type { Room, WaitingView } from "#src/stores/work-files.ts";

/** Where the files of a work are, for whoever looks at it here. */
export interface FilesShown {
	/** Null where no file is shown, such as in the example. */
	address: ((id: string, size: FileSize) => string) | null;
	known: ReadonlyMap<string, WorkFileView>;
}

export const FilesShownContext = createContext<FilesShown>({ address: null, known: new Map() });

export function filesAt(base: string, known: readonly WorkFileView[]): FilesShown {
	return {
		address: (id, size) => (size === "small" ? `${base}/${id}?size=small` : `${base}/${id}`),
		known: new Map(known.map((file) => [file.id, file])),
	};
}

/** What the author of a work can do with its files. */
export interface FilesDesk {
	/** Without an account nothing can be sent. */
	visitor: boolean;
	/** Where signing up leads back to. */
	here: string;
	errors: Words;
	waiting: readonly WaitingView[];
	add(field: string, files: readonly File[], room: Room, instead?: string): void;
	retry(): void;
	drop(key: string): void;
}

export const FilesDeskContext = createContext<FilesDesk>({
	visitor: true,
	here: "/",
	errors: {},
	waiting: [],
	add: () => {},
	retry: () => {},
	drop: () => {},
});

/** `1.2 MB`, and for what is smaller than a tenth of it `48 kB`. */
export function sizeOf(bytes: number): string {
	return bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
