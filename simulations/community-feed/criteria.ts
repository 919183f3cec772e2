import type { Criterion } from "../kernel/simulation.ts";
import { isAccepted, mayBeRemoved, wantsReply } from "./handling.ts";
import { harshness } from "./harshness.ts";
import { isLegitimate } from "./labels.ts";
import type { Act, Ledger, Story } from "./ledger.ts";
import { harmOf, isDue, isHelped, lateness, punctuality, quantile } from "./measures.ts";
import { usesBefore } from "./saved-uses.ts";
import { canEveryoneTell } from "./trust.ts";
import { brokenRules } from "./words.ts";
import { ownWordsOf } from "./words-of-acts.ts";

/** What doing nothing and the expert made of the same seed. */
export interface Health {
	idle: number;
	expert: number;
}

/**
 * Shares of the raw score. Design choice within MODELS 2: recall weighs most, and the words of replies, which only
 * visible rules can judge, at most a tenth.
 */
export const weights = { recall: 0.35, kept: 0.15, time: 0.15, replies: 0.15, health: 0.1, rules: 0.05, words: 0.05 } as const;

/** The criteria of a run. @see MODELS "2. Community feed", Score */
export function criteriaOf(ledger: Ledger, health: Health): readonly Criterion[] {
	const found = {
		recall: recall(ledger),
		kept: kept(ledger),
		time: time(ledger),
		replies: replies(ledger),
		health: communityHealth(ledger, health),
		rules: rules(ledger),
		words: words(ledger),
	};
	return (Object.keys(weights) as (keyof typeof weights)[]).map((id) => ({
		id,
		score: 100 * found[id].share,
		weight: weights[id],
		evidence: [...new Set(found[id].evidence)].sort((a, b) => a - b),
	}));
}

interface Finding {
	/** 0–1 */
	share: number;
	/** Indexes into the log. */
	evidence: readonly number[];
}

/**
 * Share of what called for an act that got a right one in time, each comment weighing the square of its severity, so
 * that danger outweighs small talk. Harm done to the same comment takes most of it back; harm to one that might have
 * been left alone counts as one missed; words that the moderator kept from being written count as missed too.
 */
function recall(ledger: Ledger): Finding {
	const total = tally();
	for (const story of ledger.stories) {
		const weight = story.label.severity * story.label.severity;
		const harmed = story.acts.some((act) => harmOf(story, act));
		if (isDue(ledger, story)) total.add(weight, creditOf(ledger, story) * (harmed ? 0.3 : 1), story.right ? [story.right] : []);
		else if (harmed) total.add(weight, 0, story.acts);
	}
	for (const { label } of lostWords(ledger)) total.add(label.severity * label.severity, 0, []);
	return total.finding();
}

/** Late is better than never: a right act keeps a fifth of its worth however late. */
function creditOf(ledger: Ledger, story: Story): number {
	const late = lateness(ledger, story);
	return late === null ? halfRight(story) : 0.2 + 0.8 * punctuality(late);
}

/** What had to go, but went without the reason that it needed, or is only hidden. */
function halfRight({ label, comment }: Story): number {
	if (!mayBeRemoved(label) || comment.status === "visible") return 0;
	return comment.status === "deleted" ? 0.5 : 0.3;
}

/** What of ordinary members' words was left standing; what is lost counts twice. */
function kept(ledger: Ledger): Finding {
	const total = tally();
	for (const story of ledger.stories) {
		if (!isLegitimate(story.label.is)) continue;
		total.add(
			story.label.severity,
			1 - lossOf(story),
			story.acts.filter((act) => act.action.type === "ban" || harmOf(story, act)),
		);
	}
	for (const { label } of lostWords(ledger)) total.add(label.severity, 0, []);
	const { share, evidence } = total.finding();
	return { share: Math.max(0, 1 - 2 * (1 - share)), evidence };
}

/** What members would have written, had the player not driven them off; shy newcomers stay silent of themselves. */
function lostWords({ unwritten }: Ledger): Ledger["unwritten"] {
	return unwritten.filter(({ label, because }) => isLegitimate(label.is) && because !== "shy");
}

function lossOf(story: Story): number {
	const removals = story.acts.filter((act) => (act.action.type === "hide" || act.action.type === "delete") && harmOf(story, act));
	if (story.acts.some((act) => act.action.type === "ban" && harshness(act.before, story.comment.authorId) === "ofMember")) return 1;
	if (removals.length === 0) return 0;
	if (story.comment.status === "visible") return 0.2;
	if (story.comment.status === "hidden") return 0.6;
	return story.comment.ruleId === null ? 1 : 0.8;
}

/**
 * Time to the right act as a multiple of the time allowed: the median for 60 %, the 95th percentile for 40 %, times the
 * share of due comments that got one, so that it does not pay to answer a single comment fast.
 */
function time(ledger: Ledger): Finding {
	const due = ledger.stories.filter((story) => isDue(ledger, story));
	const lates = due.flatMap((story) => lateness(ledger, story) ?? []);
	const worth = (share: number) => punctuality(quantile(lates, share) ?? 0);
	const evidence = due.flatMap((story) => (story.right && (lateness(ledger, story) ?? 0) > 1 ? [story.right.index] : []));
	return { share: due.length === 0 ? 1 : ((0.6 * worth(0.5) + 0.4 * worth(0.95)) * lates.length) / due.length, evidence };
}

/** How good the answers were where one was called for, by severity; where none was, only harm counts. */
function replies(ledger: Ledger): Finding {
	const total = tally();
	for (const story of ledger.stories) {
		const given = story.acts.filter(({ action }) => action.type === "reply");
		const otherwise = isHelped(story) || (story.right !== null && story.right.action.type !== "reply");
		const called = wantsReply(story.label) && (given.length > 0 || (isDue(ledger, story) && !otherwise));
		if (called || given.some((act) => harmOf(story, act))) total.add(story.label.severity, qualityOf(ledger, story, given), given);
	}
	return total.finding();
}

function qualityOf(ledger: Ledger, story: Story, given: readonly Act[]): number {
	const [first] = given;
	if (!first || given.some((act) => harmOf(story, act))) return 0;
	if (!isAccepted(story.label, first.handlings)) return 0.3;
	const uses = usesBefore(ledger, first);
	if (uses === null) return 1;
	return uses < canEveryoneTell ? 0.8 : 0.4;
}

/** Where the community's trust ended between doing nothing and the expert on the same seed. */
function communityHealth({ final }: Ledger, { idle, expert }: Health): Finding {
	const share = (final.trust - idle) / Math.max(1, expert - idle);
	return { share: Math.min(1, Math.max(0, share)), evidence: [] };
}

/** Removals with a fitting rule as the reason, among what a rule removes; over-harsh sanctions count as rules broken. */
function rules(ledger: Ledger): Finding {
	const total = tally();
	for (const story of ledger.stories) {
		if (!story.label.accepts.includes("delete-with-rule") || isLegitimate(story.label.is) || !isDue(ledger, story)) continue;
		const { ruleId, status } = story.comment;
		const named = ruleId !== null && story.label.rules.includes(ruleId);
		total.add(
			1,
			status === "visible" ? 0 : named ? 1 : 0.3,
			story.acts.filter(({ action }) => action.type === "delete" || action.type === "hide"),
		);
	}
	for (const act of ledger.acts) {
		const { action, before } = act;
		if (action.type !== "ban" && action.type !== "warn") continue;
		const harsh = harshness(before, action.authorId);
		if (harsh === "ofMember" || (harsh === "atOnce" && action.type === "ban")) total.add(1, 0, [act]);
	}
	return total.finding();
}

/** Share of replies, statements and questions whose words keep the visible rules; a saved reply too often used breaks one. */
function words(ledger: Ledger): Finding {
	const total = tally();
	const earlier: string[] = [];
	for (const act of ledger.acts) {
		const { action } = act;
		const own = ownWordsOf(act);
		if (own) {
			total.add(1, brokenRules(own.words, earlier, own).length === 0 ? 1 : 0, [act]);
			earlier.push(own.words);
		} else if (action.type === "reply") total.add(1, (usesBefore(ledger, act) ?? 0) < canEveryoneTell ? 1 : 0, [act]);
	}
	return ledger.acts.some(({ action }) => action.type === "reply") ? total.finding() : { share: 0, evidence: [] };
}

/** A weighted mean under way; of nothing at all it is 1, for nothing was done wrong. */
function tally() {
	let weights = 0;
	let sum = 0;
	const evidence: number[] = [];
	return {
		add(weight: number, share: number, acts: readonly Act[]): void {
			weights += weight;
			sum += weight * share;
			for (const { index } of acts) evidence.push(index);
		},
		finding: (): Finding => ({ share: weights === 0 ? 1 : sum / weights, evidence }),
	};
}
