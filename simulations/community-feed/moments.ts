import type { Moment } from "../kernel/simulation.ts";
import { isAccepted, mayBeLeft } from "./handling.ts";
import { harshness } from "./harshness.ts";
import { isToxic, isViolation } from "./labels.ts";
import type { Act, Ledger, Story } from "./ledger.ts";
import { harmOf, isDue, lateness } from "./measures.ts";
import type { HarmReason, MissedReason, WellReason } from "./reasons.ts";
import { whyLate, whyMissed, whyWell } from "./reasons-of-stories.ts";
import { usesBefore } from "./saved-uses.ts";
import { canEveryoneTell } from "./trust.ts";
import { brokenRules } from "./words.ts";

type Told = { kind: "well"; because: WellReason } | { kind: "missed"; because: MissedReason } | { kind: "harm"; because: HarmReason };

/** What was done well, missed or did harm, in order of time. */
export function momentsOf(ledger: Ledger): readonly Moment[] {
	return [...ledger.stories.flatMap((story) => ofStory(ledger, story)), ...ofSanctions(ledger), ...ofWords(ledger)].sort(
		(a, b) => a.at - b.at || (a.logIndex ?? -1) - (b.logIndex ?? -1),
	);
}

function ofStory(ledger: Ledger, story: Story): readonly Moment[] {
	const { label, comment, right } = story;
	const moments: Moment[] = [];
	const tell = (told: Told, act: Act | null, weight: number) =>
		moments.push({
			at: act?.second ?? comment.second,
			...told,
			about: comment.id,
			rules: label.rules,
			...(act && { logIndex: act.index }),
			weight,
		});
	const weight = label.severity * label.severity;

	for (const act of story.acts) {
		const because = harmOf(story, act) ?? otherHarm(story, act);
		if (because) tell({ kind: "harm", because }, act, because === "false-alarm" ? 1 : weight);
	}
	if (right) {
		if ((lateness(ledger, story) ?? 0) > 1 && isDue(ledger, story)) tell({ kind: "missed", because: whyLate(story) }, right, weight / 2);
		else tell({ kind: "well", because: whyWell(story, right) }, right, weight);
		const because = whyRule(story, right);
		if (because) tell({ kind: "missed", because }, right, 1);
	} else if (isDue(ledger, story) && !wasSilenced(story)) tell({ kind: "missed", because: whyMissed(story) }, null, weight);
	else if (mayBeLeft(label) && isToxic(label.is) && story.acts.length === 0) tell({ kind: "well", because: "troll-left-alone" }, null, 1);
	return moments;
}

/** Removing a member's words is the greater harm: that they also got no answer need not be told. */
function wasSilenced(story: Story): boolean {
	return story.acts.some((act) => act.action.type !== "reply" && harmOf(story, act) !== null);
}

/** Harm that neither a reply nor a removal does. */
function otherHarm({ label }: Story, { action, handlings }: Act): HarmReason | null {
	if (isAccepted(label, handlings)) return null;
	if ((action.type === "like" || action.type === "pin") && isViolation(label.is)) return "harm-liked";
	return action.type === "escalate" && label.is !== "crisis" ? "false-alarm" : null;
}

function whyRule({ label }: Story, { action }: Act): MissedReason | null {
	if (action.type !== "delete" || label.rules.length === 0) return null;
	if (action.ruleId === undefined) return "rule-not-named";
	return label.rules.includes(action.ruleId) ? null : "wrong-rule-named";
}

/** What was done to people and to whole threads. */
function ofSanctions({ acts }: Ledger): readonly Moment[] {
	return acts.flatMap(({ action, before, second, index }): readonly Moment[] => {
		const base = { at: second, kind: "harm", logIndex: index } as const;
		if (action.type === "close-comments") return [{ ...base, because: "comments-closed", about: action.postId, weight: 20 }];
		if (action.type !== "ban" && action.type !== "warn") return [];
		const harsh = harshness(before, action.authorId);
		const about = before.comments.findLast(({ authorId }) => authorId === action.authorId)?.id ?? action.authorId;
		if (harsh === "ofMember") return [{ ...base, because: action.type === "ban" ? "member-banned" : "member-warned", about, weight: 9 }];
		return harsh === "atOnce" && action.type === "ban" ? [{ ...base, because: "banned-at-once", about, weight: 4 }] : [];
	});
}

/** Where the words of replies broke a visible rule. */
function ofWords(ledger: Ledger): readonly Moment[] {
	const earlier: string[] = [];
	return ledger.acts.flatMap((act): readonly Moment[] => {
		const { action, second, index } = act;
		if (action.type !== "reply") return [];
		const base = { at: second, about: action.commentId, logIndex: index, weight: 1 };
		if ("savedReplyId" in action.text) {
			const told = { kind: "harm", because: "same-words-again" } satisfies Told;
			return usesBefore(ledger, act) === canEveryoneTell ? [{ ...base, ...told }] : [];
		}
		const broken = brokenRules(action.text.words, earlier);
		earlier.push(action.text.words);
		return broken.map((rule) => ({ ...base, ...({ kind: "missed", because: `words-${rule}` } satisfies Told) }));
	});
}
