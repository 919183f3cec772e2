import { int, uniform } from "../kernel/rng.ts";
import type { Draft } from "./draft.ts";
import { isToxic, type Label, publishedSecond } from "./labels.ts";
import type { FeedScenario } from "./schema.ts";
import type { Cause } from "./vocabulary.ts";

type StockComment = FeedScenario["stock"][number];

/**
 * Plans the stock comment that fits a cause best, if there is one: in this thread by this author, in this thread by someone
 * else, or by this author elsewhere; of several the one that the seed puts first.
 *
 * @param delay least and most seconds until it is written
 */
export function bring(draft: Draft, cause: Cause, about: Label, delay: readonly [number, number]): void {
	const chosen = fitting(draft, cause, about);
	if (chosen) bringThis(draft, chosen, chosen.post === about.post ? about.id : null, delay);
}

/** Plans one stock comment. */
export function bringThis(draft: Draft, chosen: StockComment, answers: string | null, delay: readonly [number, number]): void {
	draft.useStock(chosen.id);
	const at = draft.second + int(draft.seed, chosen.id, "comes", delay[0], delay[1]);
	draft.plan({ at, kind: "stock", stockId: chosen.id, cause: chosen.cause, answers });
}

/** A member of the community who would troll in this thread, if the stock holds one. */
export function quarrelsome(draft: Draft, cause: "pile-on" | "trolls-fed", about: Label): StockComment | undefined {
	return free(draft, cause).find((stock) => stock.post === about.post && isToxic(stock.is) && stock.author !== about.author);
}

function fitting(draft: Draft, cause: Cause, about: Label): StockComment | undefined {
	const candidates = free(draft, cause).filter((stock) => stock.id !== about.id);
	const here = candidates.filter((stock) => stock.post === about.post);
	return here.find((stock) => stock.author === about.author) ?? here[0] ?? candidates.find((stock) => stock.author === about.author);
}

function free(draft: Draft, cause: Cause): readonly StockComment[] {
	return draft.scenario.stock
		.filter((stock) => stock.cause === cause && !draft.isStockUsed(stock.id) && canWrite(draft, stock))
		.map((stock) => ({ stock, lot: uniform(draft.seed, stock.id, "lot") }))
		.sort((a, b) => a.lot - b.lot)
		.map(({ stock }) => stock);
}

function canWrite(draft: Draft, stock: StockComment): boolean {
	const author = draft.author(stock.author);
	return !author.banned && !author.left && !draft.post(stock.post).closed && publishedSecond(draft.scenario, stock.post) <= draft.second;
}
