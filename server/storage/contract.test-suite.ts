import { afterEach, beforeEach, describe } from "vitest";
import { accountPromises } from "./contract/accounts.test-suite.ts";
import { attemptPromises } from "./contract/attempts.test-suite.ts";
import { certificatePromises } from "./contract/certificates.test-suite.ts";
import { filePromises } from "./contract/files.test-suite.ts";
import { generalPromises } from "./contract/general.test-suite.ts";
import { modelPromises } from "./contract/model.test-suite.ts";
import { portfolioPromises } from "./contract/portfolio.test-suite.ts";
import { workPromises } from "./contract/work.test-suite.ts";
import type { Storage } from "./port.ts";

/** A storage on data of its own. */
export interface Opened {
	storage: Storage;
	/** Closes it if it is open, and opens the same data again. */
	reopen(): Promise<Storage>;
	/** Closes it and throws the data away. */
	dispose(): Promise<void>;
}

/** What a test is given: the engine's storage, opened before it on no data. */
export interface Subject {
	readonly storage: Storage;
	/** Closes it and opens the same data again. */
	reopen(): Promise<Storage>;
	/** Another one on no data, disposed of by the caller. */
	open(): Promise<Opened>;
}

/** The storage as it is, then after closing and opening it: what is read must be the same. */
export async function* nowAndReopened(subject: Subject): AsyncIterable<Storage> {
	yield subject.storage;
	yield await subject.reopen();
}

/**
 * Every promise of `port.ts`, as tests. An engine that passes may be used.
 *
 * @param runs how many random sequences are compared with the naive model
 */
export function storageContract(name: string, open: () => Promise<Opened>, { runs }: { runs: number }): void {
	describe(name, () => {
		let opened: Opened;
		beforeEach(async () => {
			opened = await open();
		});
		afterEach(() => opened.dispose());
		const subject: Subject = {
			get storage() {
				return opened.storage;
			},
			async reopen() {
				opened.storage = await opened.reopen();
				return opened.storage;
			},
			open,
		};
		accountPromises(subject);
		attemptPromises(subject);
		workPromises(subject);
		portfolioPromises(subject);
		filePromises(subject);
		certificatePromises(subject);
		generalPromises(subject);
		modelPromises(subject, runs);
	});
}
