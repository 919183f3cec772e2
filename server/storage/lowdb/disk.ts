/**
 * The file system calls that the engine makes, and no others: real ones in `real-disk.ts`, ones that fail or forget
 * on purpose in `../faults/simulated-disk.ts`. Paths are absolute. Failures reject with an error that has a `code`.
 */
export interface Disk {
	/** Creates the folder and its missing parents, durably. */
	makeFolder(path: string): Promise<void>;
	/** Names of the files in a folder, in no order. */
	list(path: string): Promise<readonly string[]>;
	/** null when there is no such file. */
	read(path: string): Promise<Buffer | null>;
	/** `new` makes an empty file in place of what may be there, `update` opens one that is there. */
	open(path: string, mode: "new" | "update"): Promise<DiskFile>;
	/** Within one folder; in place of what may be there. */
	rename(from: string, to: string): Promise<void>;
	/** No error when there is no such file. */
	remove(path: string): Promise<void>;
	/** Until then a power cut may undo any creation, renaming or removal in the folder. */
	syncFolder(path: string): Promise<void>;
}

export interface DiskFile {
	/** Writes all bytes at `position`, or rejects after any part of them. */
	write(bytes: Buffer, position: number): Promise<void>;
	truncate(size: number): Promise<void>;
	/** fsync. */
	sync(): Promise<void>;
	/** fdatasync: content and size, not the times. */
	syncData(): Promise<void>;
	close(): Promise<void>;
}
