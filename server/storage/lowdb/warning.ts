/** Something a person should know of, though the storage goes on. */
export interface StorageWarning {
	/**
	 * - `restored`: a document was unreadable or gone, its last good copy has taken its place
	 * - `unreadable`: a document without a good copy was set aside
	 * - `damaged-line`: a line of a journal was skipped
	 * - `torn-line`: an unfinished last line was cut, as a crash leaves it
	 * - `duplicate`: two documents claim what only one may have
	 * - `lock-lost`: the lock was taken away; writes are refused
	 */
	kind: "restored" | "unreadable" | "damaged-line" | "torn-line" | "duplicate" | "lock-lost";
	file: string;
	message: string;
}

export type Warn = (warning: StorageWarning) => void;

/** Shows up on stderr, and as the `warning` event of the process. */
export const warnProcess: Warn = ({ kind, message }) => process.emitWarning(message, { type: "StorageWarning", code: kind });
