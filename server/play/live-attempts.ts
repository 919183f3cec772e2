import type { registered } from "#simulations/registry.ts";
import type { Attempt } from "../storage/port.ts";
import type { Entry, Seen } from "./disclosure.ts";
import type { Written } from "./observation-text.ts";

export type Play = NonNullable<ReturnType<typeof registered>>;

/** An open attempt as it stands in memory; all of it can be folded again from storage. Replaced, never changed. */
export interface LiveAttempt {
	readonly attempt: Attempt;
	readonly play: Play;
	readonly entry: Entry;
	readonly state: unknown;
	/** The `seq` of the next action. */
	readonly seq: number;
	readonly seen: Seen;
	/** The last action as JSON, and what had been seen before it; null when they were folded from storage. */
	readonly last: { readonly action: string; readonly seen: Seen } | null;
	/** Of the last answer; null before the first. */
	readonly written: Written | null;
}

/** The open attempts played most recently. */
export class LiveAttempts {
	readonly #most: number;
	readonly #byId = new Map<string, LiveAttempt>();

	constructor(most = 500) {
		this.#most = most;
	}

	get(id: string): LiveAttempt | undefined {
		return this.#byId.get(id);
	}

	/** Keeps it as the most recent; the one longest untouched makes room. */
	keep(live: LiveAttempt): void {
		const { id } = live.attempt;
		this.#byId.delete(id);
		this.#byId.set(id, live);
		if (this.#byId.size > this.#most) this.#byId.delete(this.#byId.keys().next().value as string);
	}

	forget(id: string): void {
		this.#byId.delete(id);
	}
}
