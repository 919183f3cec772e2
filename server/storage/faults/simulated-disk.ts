import { dirname } from "node:path";
import type { Disk, DiskFile } from "../lowdb/disk.ts";
import { chanceOf } from "./chance.ts";
import { SimulatedFile } from "./simulated-file.ts";
import { SimulatedFolder } from "./simulated-folder.ts";

/**
 * What of the things not synced is there after a power cut.
 * - `lost`: nothing
 * - `kept`: everything, as after the death of the process alone
 * - `names`: creations, renamings and removals, but not what was written: files come back short
 * - a number: each thing by chance, writes in part; the number is the seed
 */
export type Survivors = "lost" | "kept" | "names" | number;

/** What goes wrong: every call is counted, from 0. */
export interface Faults {
	/** This call and all after it find no power. */
	powerCutAt?: number;
	/** Calls that fail with `code`, half done where that can be. */
	failing?: (call: number) => boolean;
	code?: "ENOSPC" | "EIO";
	/** Whether a file's sync that fails has done its work nevertheless. */
	failedSyncWrites?: boolean;
	/** How long each call takes, in turns of the microtask queue. */
	turns?: number;
}

/**
 * A disk in memory that is as forgetful as a real one may be: what is written is there for readers at once, and after
 * a power cut only if it was synced. Creating, renaming and removing a name is undone unless its folder was synced.
 */
export class SimulatedDisk implements Disk {
	readonly #folders: Map<string, SimulatedFolder>;
	#faults: Faults = {};
	/** Names of the calls made, e.g. `rename accounts/a.json`. */
	readonly calls: string[] = [];

	constructor(folders = new Map<string, SimulatedFolder>([["/", new SimulatedFolder()]])) {
		this.#folders = folders;
	}

	/** The faults to come; calls are counted anew. */
	expect(faults: Faults): void {
		this.calls.length = 0;
		this.#faults = faults;
	}

	/** The disk as it is when the power is back. */
	after(survivors: Survivors): SimulatedDisk {
		const chance = typeof survivors === "number" ? chanceOf(survivors) : null;
		const keepName = chance ? () => chance(2) === 0 : () => survivors === "kept" || survivors === "names";
		const keepContent = chance ?? (survivors === "kept" ? "all" : "none");
		const files = new Map<SimulatedFile, SimulatedFile>();
		return new SimulatedDisk(new Map([...this.#folders].map(([path, folder]) => [path, folder.after(keepName, keepContent, files)])));
	}

	/** Changes a file behind the engine's back; null removes it. */
	tamper(path: string, content: Buffer | null): void {
		this.#folder(dirname(path)).tamper(path, content);
	}

	paths(): readonly string[] {
		return [...this.#folders].flatMap(([path, folder]) => folder.names().map((name) => `${path}/${name}`));
	}

	async makeFolder(path: string): Promise<void> {
		if (this.#folders.has(path)) return;
		await this.#call("makeFolder", path);
		for (let folder = path; !this.#folders.has(folder); folder = dirname(folder)) this.#folders.set(folder, new SimulatedFolder());
	}

	async list(path: string): Promise<readonly string[]> {
		this.#reading();
		return this.#folder(path).names();
	}

	async read(path: string): Promise<Buffer | null> {
		this.#reading();
		return this.#folder(dirname(path)).find(path)?.content() ?? null;
	}

	async open(path: string, mode: "new" | "update"): Promise<DiskFile> {
		const folder = this.#folder(dirname(path));
		await this.#call(`open-${mode}`, path);
		const found = folder.find(path);
		if (mode === "update" && !found) throw failure("ENOENT", path);
		let file = found ?? new SimulatedFile();
		if (mode === "new") {
			if (found) file.truncate(0);
			else file = folder.create(path);
		}
		return {
			write: async (bytes, position) => {
				await this.#call("write", path, () => file.write(bytes.subarray(0, bytes.length >> 1), position));
				file.write(bytes, position);
			},
			truncate: async (size) => {
				await this.#call("truncate", path);
				file.truncate(size);
			},
			sync: async () => {
				await this.#call("sync", path, () => file.failToSync(this.#faults.failedSyncWrites ?? false));
				file.sync();
			},
			syncData: async () => {
				await this.#call("syncData", path, () => file.failToSync(this.#faults.failedSyncWrites ?? false));
				file.sync();
			},
			close: async () => this.#reading(),
		};
	}

	async rename(from: string, to: string): Promise<void> {
		const folder = this.#folder(dirname(from));
		await this.#call("rename", to);
		if (!folder.find(from)) throw failure("ENOENT", from);
		folder.rename(from, to);
	}

	async remove(path: string): Promise<void> {
		const folder = this.#folder(dirname(path));
		if (!folder.find(path)) return;
		await this.#call("remove", path);
		folder.remove(path);
	}

	async syncFolder(path: string): Promise<void> {
		await this.#call("syncFolder", path);
		this.#folder(path).sync();
	}

	/** @param half what a failing call does nevertheless; a power cut in it may leave that, too */
	async #call(name: string, path: string, half: () => void = () => {}): Promise<void> {
		for (let turn = 0; turn < (this.#faults.turns ?? 0); turn++) await Promise.resolve();
		const call = this.calls.length;
		const { powerCutAt = Number.POSITIVE_INFINITY, failing, code = "ENOSPC" } = this.#faults;
		if (call > powerCutAt) throw failure("EPOWER", path);
		this.calls.push(`${name} ${path}`);
		if (call === powerCutAt) {
			if (name === "write") half();
			throw failure("EPOWER", path);
		}
		if (failing?.(call)) {
			half();
			throw failure(code, path);
		}
	}

	#reading(): void {
		if (this.calls.length > (this.#faults.powerCutAt ?? Number.POSITIVE_INFINITY)) throw failure("EPOWER", "");
	}

	#folder(path: string): SimulatedFolder {
		const folder = this.#folders.get(path);
		if (!folder) throw failure("ENOENT", path);
		return folder;
	}
}

function failure(code: string, path: string): Error {
	return Object.assign(new Error(`${code} ${path}`), { code });
}
