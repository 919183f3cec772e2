import type { Moment } from "../kernel/simulation.ts";
import { informedAt } from "./desk.ts";
import { isAccepted, mayBeLeft } from "./handling.ts";
import { isDangerous, isToxic, isViolation } from "./labels.ts";
import type { Act, Ledger, Story } from "./ledger.ts";
import { harmOf, isDue, lateness } from "./measures.ts";
import { momentsOfActs } from "./moments-of-acts.ts";
import type { HarmReason, MissedReason, WellReason } from "./reasons.ts";
import { whyLate, whyMissed, whyWell } from "./reasons-of-stories.ts";

type Told = { kind: "well"; because: WellReason } | { kind: "missed"; because: MissedReason } | { kind: "harm"; because: HarmReason };

/** What was done well, missed or did harm, in order of time. */
export function momentsOf(ledger: Ledger): readonly Moment[] {
	return [...ledger.stories.flatMap((story) => ofStory(ledger, story)), ...takenFurther(ledger), ...momentsOfActs(ledger)].sort(
		(a, b) => a.at - b.at || (a.logIndex ?? -1) - (b.logIndex ?? -1),
	);
}

function ofStory(ledger: Ledger, story: Story): readonly Moment[] {
	const { label, comment, right } = story;
	const moments: Moment[] = [];
	const tell = (told: Told, act: Act | null, weight: number, at = act?.second ?? comment.second) =>
		moments.push({ at, ...told, about: comment.id, rules: label.rules, ...(act && { logIndex: act.index }), weight });
	const weight = label.severity * label.severity;

	for (const act of story.acts) {
		const because = harmOf(story, act) ?? otherHarm(story, act);
		if (because) tell({ kind: "harm", because }, act, because === "false-alarm" ? 1 : weight);
		else if (isUndone(story, act)) tell({ kind: "well", because: "removal-undone" }, act, 1);
	}
	if (right) {
		if ((lateness(ledger, story) ?? 0) > 1 && isDue(ledger, story)) tell({ kind: "missed", because: whyLate(story) }, right, weight / 2);
		else tell({ kind: "well", because: whyWell(story, right) }, right, weight);
		const because = whyRule(story, right);
		if (because) tell({ kind: "missed", because }, right, 1);
	} else if (comment.helpedAt === null && isDue(ledger, story) && !wasSilenced(story)) {
		tell({ kind: "missed", because: whyMissed(story) }, null, weight);
	} else if (mayBeLeft(label) && isToxic(label.is) && story.acts.length === 0) tell({ kind: "well", because: "troll-left-alone" }, null, 1);
	ofInvitation(story, tell, weight);
	ofLoop(ledger, story, tell, weight);
	return moments;
}

type Tell = (told: Told, act: Act | null, weight: number, at?: number) => void;

function ofInvitation({ comment, acts }: Story, tell: Tell, weight: number): void {
	const invited = acts.find(({ action }) => action.type === "invite") ?? null;
	if (invited === null) return;
	if (comment.helpedAt !== null) tell({ kind: "well", because: "members-brought-together" }, invited, weight);
	else tell({ kind: "missed", because: "invitation-unanswered" }, invited, 1);
}

/** Where the right desk answered: whether the person heard of it. What it found out too late to be told is nobody's debt. */
function ofLoop({ scenario, final }: Ledger, { label, comment, acts }: Story, tell: Tell, weight: number): void {
	const answered = informedAt(label, comment);
	if (answered === null) return;
	const closing = acts.find(({ action, second }) => action.type === "reply" && second === comment.loopClosedAt);
	if (closing) tell({ kind: "well", because: "loop-closed" }, closing, weight / 2);
	else if (comment.loopClosedAt === null && final.second - answered > scenario.answerTimeMinutes * 60) {
		tell({ kind: "missed", because: "loop-left-open" }, null, weight / 2, answered);
	}
}

/** What someone with readers took to a page of their own. */
function takenFurther({ states, stories }: Ledger): readonly Moment[] {
	const labels = new Map(stories.map(({ comment, label }) => [comment.id, label]));
	return states.flatMap(({ notices }) =>
		notices.flatMap(({ kind, commentId, second }): readonly Moment[] => {
			const label = labels.get(commentId ?? "");
			if (kind !== "amplified" || !label) return [];
			const weight = (label.severity * label.severity) / 2;
			return [{ at: second, kind: "missed", because: "taken-further" satisfies MissedReason, about: label.id, rules: label.rules, weight }];
		}),
	);
}

/** Removing a member's words is the greater harm: that they also got no answer need not be told. */
function wasSilenced(story: Story): boolean {
	return story.acts.some((act) => act.action.type !== "reply" && harmOf(story, act) !== null);
}

/** Harm that neither a reply nor a removal does. */
function otherHarm({ label }: Story, { action, handlings }: Act): HarmReason | null {
	if (isAccepted(label, handlings)) return null;
	if ((action.type === "like" || action.type === "pin") && isViolation(label.is)) return "harm-liked";
	if (action.type === "hand-over") return isDangerous(label.is) ? "handed-over-danger" : null;
	return action.type === "escalate" && label.is !== "crisis" ? "false-alarm" : null;
}

/** Whether this act takes back a removal that did harm. */
function isUndone(story: Story, { action }: Act): boolean {
	return action.type === "unhide" && story.acts.some((act) => act.action.type === "hide" && harmOf(story, act) !== null);
}

function whyRule({ label }: Story, { action }: Act): MissedReason | null {
	if (action.type !== "delete" || label.rules.length === 0) return null;
	if (action.ruleId === undefined) return "rule-not-named";
	return label.rules.includes(action.ruleId) ? null : "wrong-rule-named";
}
