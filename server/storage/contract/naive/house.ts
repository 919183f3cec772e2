import { type Account, UnknownAccount } from "../../port.ts";
import { Records } from "./records.ts";

interface Belongings {
	forget(accountId: string): void;
}

/** Who there is, and what goes when they go. */
export class House {
	readonly accounts = new Records<Account>();
	readonly #belongings: Belongings[] = [];

	/** Gives back what it is told to forget with each account. */
	owned<T extends Belongings>(things: T): T {
		this.#belongings.push(things);
		return things;
	}

	mustKnow(accountId: string): void {
		if (!this.accounts.has(accountId)) throw new UnknownAccount(accountId);
	}

	delete(accountId: string): void {
		this.accounts.delete(accountId);
		for (const things of this.#belongings) things.forget(accountId);
	}
}
