import { openLowdb } from "./lowdb/open-lowdb.ts";
import type { Warn } from "./lowdb/warning.ts";
import { type Storage, StorageUnavailable } from "./port.ts";

export interface StorageOptions {
	dataDir: string;
	/** Names a PostgreSQL server instead of the folder. */
	databaseUrl?: string | undefined;
	/** Told of what a person should look at; stderr otherwise. */
	warn?: Warn;
}

/**
 * Opens the storage that the configuration names.
 *
 * @throws {StorageLocked} when another server has it
 * @throws {StorageUnavailable} when it cannot be used; the message says why and what to do
 */
export async function openStorage({ dataDir, databaseUrl, warn }: StorageOptions): Promise<Storage> {
	if (databaseUrl) {
		throw new StorageUnavailable(
			"DATABASE_URL is set, but the PostgreSQL engine is not built yet. Unset it: the data then live in DATA_DIR.",
		);
	}
	return openLowdb({ dataDir, ...(warn && { warn }) });
}
