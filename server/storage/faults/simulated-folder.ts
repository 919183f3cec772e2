import { basename } from "node:path";
import type { Chance } from "./chance.ts";
import { SimulatedFile } from "./simulated-file.ts";

type Names = Map<string, SimulatedFile>;

/** The names in a folder: what readers see, what is on the platter, and the changes that are not there yet. */
export class SimulatedFolder {
	#live: Names;
	#durable: Names;
	#unsynced: ((names: Names) => void)[] = [];

	constructor(names: Names = new Map()) {
		this.#live = names;
		this.#durable = new Map(names);
	}

	names(): readonly string[] {
		return [...this.#live.keys()];
	}

	find(path: string): SimulatedFile | undefined {
		return this.#live.get(basename(path));
	}

	create(path: string): SimulatedFile {
		const file = new SimulatedFile();
		this.#change((names) => names.set(basename(path), file));
		return file;
	}

	rename(from: string, to: string): void {
		const file = this.find(from) as SimulatedFile;
		this.#change((names) => {
			names.delete(basename(from));
			names.set(basename(to), file);
		});
	}

	remove(path: string): void {
		this.#change((names) => names.delete(basename(path)));
	}

	sync(): void {
		for (const change of this.#unsynced) change(this.#durable);
		this.#unsynced = [];
	}

	tamper(path: string, content: Buffer | null): void {
		const file = content && new SimulatedFile(content);
		for (const names of [this.#live, this.#durable]) {
			if (file) names.set(basename(path), file);
			else names.delete(basename(path));
		}
	}

	/**
	 * @param keep a change of a name that was not synced
	 * @param files made so far, so that two names of one file stay that
	 */
	after(keep: () => boolean, keepContent: "all" | "none" | Chance, files: Map<SimulatedFile, SimulatedFile>): SimulatedFolder {
		const names = new Map(this.#durable);
		for (const change of this.#unsynced) if (keep()) change(names);
		for (const [name, file] of names) {
			const survivor = files.get(file) ?? file.after(keepContent);
			files.set(file, survivor);
			names.set(name, survivor);
		}
		return new SimulatedFolder(names);
	}

	#change(change: (names: Names) => void): void {
		this.#unsynced.push(change);
		change(this.#live);
	}
}
