import { int, uniform } from "../kernel/rng.ts";
import type { Draft } from "./draft.ts";
import { isPrivate, isToxic, type Label, labelsOf } from "./labels.ts";
import { isPublished } from "./publication.ts";
import type { FeedScenario } from "./schema.ts";
import type { Cause } from "./vocabulary.ts";

type StockComment = FeedScenario["stock"][number];
/** Least and most seconds until something is written. */
type Delay = readonly [number, number];

/**
 * Plans the stock comment that fits a cause best, if there is one: one written for this comment, in this thread by this
 * author, in this thread by someone else, or by this author elsewhere; of several the one that the seed puts first.
 */
export function bring(draft: Draft, cause: Cause, about: Label, delay: Delay): void {
	const candidates = fitting(draft, cause, about);
	const here = candidates.filter((stock) => stock.post === about.post);
	const chosen =
		candidates.find((stock) => stock.about === about.id) ??
		here.find((stock) => stock.author === about.author) ??
		here[0] ??
		candidates.find((stock) => stock.author === about.author);
	if (chosen) bringAbout(draft, chosen, about, delay);
}

/** The same, but only what this author writes: for this comment, in this thread, or elsewhere. */
export function bringFrom(draft: Draft, cause: Cause, about: Label, delay: Delay): void {
	const own = fitting(draft, cause, about).filter((stock) => stock.author === about.author);
	const chosen = own.find((stock) => stock.about === about.id) ?? own.find((stock) => stock.post === about.post) ?? own[0];
	if (chosen) bringAbout(draft, chosen, about, delay);
}

/** Several at once, those written for this comment first, then those of the thread. */
export function bringSeveral(draft: Draft, cause: Cause, about: Label, most: number, delay: Delay): void {
	const candidates = fitting(draft, cause, about);
	const own = candidates.filter((stock) => stock.about === about.id);
	const here = candidates.filter((stock) => stock.about === undefined && stock.post === about.post);
	for (const stock of [...own, ...here].slice(0, most)) bringAbout(draft, stock, about, delay);
}

/** All that the stock holds for a cause under a post. */
export function bringAll(
	draft: Draft,
	cause: Cause,
	postId: string,
	delay: Delay,
	which: (stock: StockComment) => boolean = () => true,
): void {
	for (const stock of free(draft, cause)) if (stock.post === postId && which(stock)) bringThis(draft, stock, null, delay);
}

/** Plans one stock comment. */
export function bringThis(draft: Draft, chosen: StockComment, answers: string | null, delay: Delay): void {
	draft.useStock(chosen.id);
	const at = draft.second + int(draft.seed, chosen.id, "comes", delay[0], delay[1]);
	draft.plan({ at, kind: "stock", stockId: chosen.id, cause: chosen.cause, answers });
}

/** A member of the community who would troll in this thread, if the stock holds one. */
export function quarrelsome(draft: Draft, cause: "pile-on" | "trolls-fed", about: Label): StockComment | undefined {
	return fitting(draft, cause, about).find((stock) => stock.post === about.post && isToxic(stock.is) && stock.author !== about.author);
}

/** What members could answer to this comment. */
export function helpFor(draft: Draft, about: Label): readonly StockComment[] {
	return free(draft, "helped").filter((stock) => stock.about === about.id && stock.author !== about.author);
}

function bringAbout(draft: Draft, stock: StockComment, about: Label, delay: Delay): void {
	bringThis(draft, stock, stock.post === about.post ? about.id : null, delay);
}

/** What may come of this comment: written for it, or for none in particular. */
function fitting(draft: Draft, cause: Cause, about: Label): readonly StockComment[] {
	return free(draft, cause).filter((stock) => stock.id !== about.id && (stock.about === undefined || stock.about === about.id));
}

/** In the order that the seed puts them in. */
function free(draft: Draft, cause: Cause): readonly StockComment[] {
	const stock = labelsOf(draft.scenario).stock.get(cause);
	if (!stock) return [];
	return stock
		.filter((one) => !draft.isStockUsed(one.id) && canWrite(draft, one))
		.map((one) => ({ one, lot: uniform(draft.seed, one.id, "lot") }))
		.sort((a, b) => a.lot - b.lot)
		.map(({ one }) => one);
}

function canWrite(draft: Draft, stock: StockComment): boolean {
	const author = draft.author(stock.author);
	if (author.left) return false;
	if (isPrivate(stock.cause)) return true;
	const post = draft.post(stock.post);
	return !author.banned && !post.closed && isPublished(post, draft.second);
}
