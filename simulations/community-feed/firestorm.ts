import { bernoulli, int } from "../kernel/rng.ts";
import { bring } from "./consequence.ts";
import { informedAt } from "./desk.ts";
import type { Draft } from "./draft.ts";
import type { Label } from "./labels.ts";
import type { CommentState } from "./state.ts";
import { untold, wave as waveTrust } from "./trust.ts";

/** Minutes after which a crisis, or hate left standing, may draw the next wave. Design choice. */
const waves = { crisis: [20, 45, 80, 130, 200], hate: [40, 110] } as const;
/** Chance of a wave when nothing has been done. Design choice. */
const unchecked = { crisis: 0.8, hate: 0.5 } as const;
/**
 * What the moderator's answer makes of that chance.
 *
 * @see MODELS C8: empathy, apology and a change of channel cut the spread, public compensation fuels it; the holding
 *   statement and the desk stand for the advice of crisis manuals; sizes are design choices
 */
const factor = { soothed: 0.4, held: 0.5, passedOn: 0.75, told: 0.4, paid: 1.25, improvised: 1.2, silenced: 1.25 } as const;
/** Seconds for which members bear not to hear what a desk has found out. Design choice. */
const patience = 900;
const soothing: ReadonlySet<string> = new Set(["empathise", "apologise-and-fix", "move-to-private"]);
const inflaming: ReadonlySet<string> = new Set(["argue", "joke", "answer"]);

export function planWaves(draft: Draft, label: Label): void {
	if (label.is !== "crisis" && label.is !== "hate") return;
	for (const [n, minutes] of waves[label.is].entries()) {
		const at = draft.second + minutes * 60 + int(draft.seed, label.id, `wave-after:${n}`, 0, 600);
		draft.plan({ at, kind: "wave", commentId: label.id, n });
	}
}

/** Others pile on, or do not. */
export function breakWave(draft: Draft, commentId: string, n: number): void {
	const label = draft.label(commentId);
	const comment = draft.comment(commentId);
	if (!comment || draft.post(label.post).closed) return;
	const informed = informedAt(label, comment);
	if (informed !== null && comment.loopClosedAt === null && draft.second - informed >= patience) draft.moveTrust(untold);
	const chance = label.is === "crisis" ? crisisChance(draft, comment) : comment.status === "deleted" ? 0 : unchecked.hate;
	if (!bernoulli(draft.seed, commentId, `wave:${n}`, chance)) return;
	draft.moveTrust(waveTrust);
	bring(draft, "pile-on", label, [0, 300]);
}

function crisisChance(draft: Draft, comment: CommentState): number {
	let chance: number = unchecked.crisis;
	const label = draft.label(comment.id);
	const informed = informedAt(label, comment) ?? Number.POSITIVE_INFINITY;
	const strategies = comment.replies.map((reply) => reply.strategy);
	const improvised = comment.replies.some(({ strategy, second }) => {
		return inflaming.has(strategy) && !(strategy === "answer" && second >= informed) && !label.accepts.includes(`reply:${strategy}`);
	});
	if (comment.loopClosedAt !== null) chance *= factor.told;
	if (strategies.some((strategy) => soothing.has(strategy))) chance *= factor.soothed;
	if (draft.post(comment.postId).holdingAt !== null) chance *= factor.held;
	if (comment.escalations.some(({ to }) => label.accepts.includes(`escalate:${to}`))) chance *= factor.passedOn;
	if (strategies.includes("compensate-in-public")) chance *= factor.paid;
	if (improvised) chance *= factor.improvised;
	if (comment.status !== "visible") chance *= factor.silenced;
	return chance;
}
