import type { DiskHealth } from "./disk-health.ts";
import type { DocumentFolder } from "./document-folder.ts";

/** The note that an account is to be deleted: from the moment it is on disk, the account is gone. */
export interface Departure {
	accountId: string;
}

/** What belongs to an account in one folder of documents. */
export interface Belongings {
	folder: Pick<DocumentFolder<object>, "forget" | "erase" | "settled">;
	of: (accountId: string) => readonly string[];
}

/**
 * Deletion of an account with all its documents, wholly or not at all. A crash half-way is finished at the next start;
 * a disk that fails half-way, before the next write.
 */
export class Departures {
	readonly #notes: DocumentFolder<Departure>;
	readonly #belongings: readonly Belongings[];
	readonly #health: DiskHealth;
	readonly #forgetActions: () => Promise<void>;
	readonly #leaving = new Map<string, Promise<void>>();

	/** @param forgetActions takes the actions of attempts that are gone off the disk */
	constructor(notes: DocumentFolder<Departure>, belongings: readonly Belongings[], health: DiskHealth, forgetActions: () => Promise<void>) {
		this.#notes = notes;
		this.#belongings = belongings;
		this.#health = health;
		this.#forgetActions = forgetActions;
	}

	/** Finishes what a crash left. */
	async resume(): Promise<void> {
		for (const { accountId } of this.#notes.values()) await this.#erase(accountId, this.#forget(accountId));
	}

	/** True while the account is being deleted: its writes `wait` for the outcome, and ask again in the turn they start in. */
	isLeaving(accountId: string | null | undefined): boolean {
		return accountId ? this.#leaving.has(accountId) : false;
	}

	async wait(accountId: string | null | undefined): Promise<void> {
		if (accountId) await this.#leaving.get(accountId)?.catch(() => {});
	}

	/** @throws {StorageUnavailable} when nothing was deleted */
	delete(accountId: string): Promise<void> {
		let leaving = this.#leaving.get(accountId);
		if (!leaving) {
			leaving = this.#delete(accountId).finally(() => this.#leaving.delete(accountId));
			this.#leaving.set(accountId, leaving);
		}
		return leaving;
	}

	async settled(): Promise<void> {
		await Promise.allSettled(this.#leaving.values());
	}

	async #delete(accountId: string): Promise<void> {
		for (const { folder } of this.#belongings) await folder.settled();
		await this.#notes.add({ accountId });
		const gone = this.#forget(accountId);
		const erase = () => this.#erase(accountId, gone);
		await erase().catch(() => this.#health.mustRepair(erase));
		// If this fails the next start does it.
		await this.#forgetActions().catch(() => {});
	}

	#forget(accountId: string): readonly (readonly string[])[] {
		const gone = this.#belongings.map(({ of }) => of(accountId));
		for (const [index, { folder }] of this.#belongings.entries()) for (const id of gone[index] ?? []) folder.forget(id);
		return gone;
	}

	async #erase(accountId: string, gone: readonly (readonly string[])[]): Promise<void> {
		for (const [index, { folder }] of this.#belongings.entries()) await folder.erase(gone[index] ?? []);
		await this.#notes.erase([accountId]);
		this.#notes.forget(accountId);
	}
}
