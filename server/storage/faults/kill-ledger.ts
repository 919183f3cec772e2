import type { Storage } from "../port.ts";
import { type Acknowledged, actionOf, pageOf, progressOf, runner } from "./kill-lanes.ts";

/** What has been acknowledged so far: by kind and record, the highest number. */
export class KillLedger {
	readonly #acknowledged = new Map<Acknowledged, Map<string, number>>();

	/** @param line as the worker prints it */
	note(line: string): void {
		const [what, key, number] = line.split(" ") as [Acknowledged, string, string];
		const numbers = this.#acknowledged.get(what) ?? new Map<string, number>();
		this.#acknowledged.set(what, numbers.set(key, Number(number)));
	}

	/**
	 * What is missing, wrong, or there without ever having been asked for. What was under way and has been stored counts
	 * as acknowledged from now on.
	 */
	async compare(storage: Storage): Promise<readonly string[]> {
		return (await Promise.all([this.#actions(storage), this.#documents(storage), this.#links(storage), this.#guests(storage)])).flat();
	}

	#of(what: Acknowledged): Map<string, number> {
		return this.#acknowledged.get(what) ?? new Map();
	}

	async #actions(storage: Storage): Promise<readonly string[]> {
		const wrong: string[] = [];
		for (const [id, count] of this.#of("action")) {
			const actions = await storage.actions(id);
			if (actions.length < count) wrong.push(`${id}: ${count - actions.length} of ${count} acknowledged actions are missing`);
			if (actions.length > count + 1) wrong.push(`${id}: ${actions.length} actions, ${count} were acknowledged`);
			this.#of("action").set(id, Math.max(count, actions.length));
			const odd = actions.findIndex((action, seq) => JSON.stringify(action) !== JSON.stringify(actionOf(id, seq)));
			if (odd >= 0) wrong.push(`${id}: action ${odd} is not the one appended`);
		}
		for (const id of this.#of("end").keys()) if ((await storage.attempt(id))?.state !== "done") wrong.push(`${id}: its end is missing`);
		return wrong;
	}

	async #documents(storage: Storage): Promise<readonly string[]> {
		const wrong: string[] = [];
		const within = (what: Acknowledged, key: string, stored: number, least = 0) => {
			const acknowledged = Math.max(least, this.#of(what).get(key) ?? least);
			if (stored < acknowledged) wrong.push(`${what}: ${stored} is stored, ${acknowledged} was acknowledged`);
			if (stored > acknowledged + 1) wrong.push(`${what}: ${stored} is stored, only ${acknowledged} was acknowledged`);
			this.note(`${what} ${key} ${Math.max(stored, acknowledged)}`);
		};
		const [entry] = await storage.progress(runner);
		const number = entry ? (entry.data as { number: number }).number : 0;
		within("progress", runner, number);
		if (entry && JSON.stringify(entry) !== JSON.stringify(progressOf(number)[0])) wrong.push("progress: not what was saved");

		const work = await storage.submission("work");
		// Version 1 is there before the first save of another is acknowledged.
		within("submission", "work", work?.version ?? 1, 1);
		if (work && work.draft.fields.page !== pageOf(work.version)) wrong.push("submission: not what was saved");

		const audit = await storage.audit(1_000_000);
		within("audit", runner, audit.length);
		if (audit.some(({ at }, index) => at !== `${audit.length - index}`)) wrong.push("audit: not in the order added");
		return wrong;
	}

	async #links(storage: Storage): Promise<readonly string[]> {
		const wrong: string[] = [];
		for (const hash of this.#of("link").keys()) {
			const link = await storage.link(hash);
			if (!link) wrong.push(`${hash} is missing`);
			else if (this.#of("used").has(hash) && link.usedAt === null) wrong.push(`${hash} can be used again`);
		}
		return wrong;
	}

	async #guests(storage: Storage): Promise<readonly string[]> {
		const wrong: string[] = [];
		for (const [id, number] of this.#of("guest")) {
			const there = (await storage.account(id)) !== null;
			const progress = JSON.stringify(await storage.progress(id));
			if (progress !== JSON.stringify(there ? progressOf(number) : [])) wrong.push(`${id}: its progress is not what was saved`);
			if (there && this.#of("deleted").has(id)) wrong.push(`${id} was deleted and is there`);
			if (!there && number % 2 === 0) wrong.push(`${id} is missing`);
		}
		return wrong;
	}
}
