import { isAccepted, mayBeRemoved } from "./handling.ts";
import { isCriticism, isMachine } from "./labels.ts";
import type { Act, Story } from "./ledger.ts";
import type { MissedReason, WellReason } from "./reasons.ts";
import type { CommentType } from "./vocabulary.ts";

const removed: Partial<Record<CommentType, WellReason>> = {
	phishing: "scam-removed",
	"personal-data": "private-data-removed",
	hate: "hate-removed",
	insult: "insult-removed",
	spam: "advert-removed",
	bot: "advert-removed",
	"competitor-link": "advert-removed",
};

const left: Readonly<Record<CommentType, MissedReason>> = {
	question: "question-unanswered",
	praise: "praise-unnoticed",
	complaint: "complaint-unanswered",
	"mistaken-complaint": "mix-up-uncleared",
	spam: "advert-left",
	bot: "advert-left",
	"competitor-link": "advert-left",
	troll: "quarrel-left",
	insult: "insult-left",
	hate: "hate-left",
	"off-topic": "quarrel-left",
	crisis: "alarm-missed",
	phishing: "scam-left",
	misinformation: "rumour-uncorrected",
	"personal-data": "private-data-left",
};

/** What was good about the right act for this comment. */
export function whyWell({ label, comment }: Story, { action }: Act): WellReason {
	if (comment.cause === "private") return "message-answered";
	if (comment.cause === "appeal") return "appeal-heard";
	switch (action.type) {
		case "reply":
			return whyReplyWell(label.is);
		case "escalate":
			return label.is === "crisis" ? "alarm-passed-on" : "passed-on";
		case "hold":
			return "statement-made";
		case "like":
			return label.is === "praise" ? "praise-noticed" : "handled-well";
		case "pin":
			return "good-comment-pinned";
		case "hand-over":
			return "handed-over";
		case "warn":
		case "ban":
			return "offender-stopped";
		default:
			return removed[label.is] ?? "handled-well";
	}
}

function whyReplyWell(is: CommentType): WellReason {
	switch (is) {
		case "question":
			return "question-answered";
		case "complaint":
			return "complaint-answered";
		case "mistaken-complaint":
			return "mix-up-cleared";
		case "praise":
			return "praise-noticed";
		case "misinformation":
			return "rumour-corrected";
		case "crisis":
			return "alarm-answered";
		case "troll":
		case "insult":
		case "hate":
		case "off-topic":
			return "calmly-redirected";
		default:
			return "handled-well";
	}
}

/** What was missed where no right act came. */
export function whyMissed({ label, comment, acts }: Story): MissedReason {
	if (comment.status === "hidden" && mayBeRemoved(label)) return label.is === "hate" ? "hate-only-hidden" : "only-hidden";
	if (comment.status === "deleted" && mayBeRemoved(label)) return "rule-not-named";
	if (comment.cause === "private") return "message-unanswered";
	if (comment.cause === "appeal") return "appeal-unheard";
	const answered = acts.some(({ action, handlings }) => action.type === "reply" && !isAccepted(label, handlings));
	return answered && (isCriticism(label.is) || label.is === "question") ? "beside-the-point" : left[label.is];
}

/** What was late where the right act came, but not in time. */
export function whyLate({ label }: Story): MissedReason {
	if (label.is === "crisis") return "alarm-raised-late";
	return isMachine(label.is) || label.is in removed ? "removed-late" : "answered-late";
}
