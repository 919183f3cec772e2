import type { Run } from "../kernel/simulation.ts";
import type { Timeline } from "../kernel/timeline.ts";
import type { FeedAction } from "./action.ts";
import { labelOf } from "./labels.ts";
import { type Act, ledgerOf } from "./ledger.ts";
import type { FeedScenario } from "./schema.ts";
import type { FeedState } from "./state.ts";

/** A shift told line by line: when, the pulse after it, what was done, about what, rightly or not, and what came up meanwhile. */
export function timelineOf(run: Run<FeedScenario, FeedAction>): Timeline {
	const { acts, states, scenario } = ledgerOf(run);
	const rows: (string | number)[][] = [];
	let quietMinutes = 0;
	for (const [i, act] of acts.entries()) {
		const after = states[i + 1] ?? act.before;
		const came = meanwhile(after);
		const quiet = act.action.type === "wait" && came === "";
		quietMinutes = act.action.type === "wait" && quietMinutes > 0 ? quietMinutes + act.action.minutes : 0;
		// Waits in a row, after a quiet one, make one line.
		if (quietMinutes > 0) rows.pop();
		const words = quietMinutes > 0 ? `wait ${quietMinutes} min in all` : actionWords(act.action);
		rows.push([clock(scenario, act.second), Math.round(after.trust), words, about(act), verdict(act), came]);
		if (quiet && quietMinutes === 0 && act.action.type === "wait") quietMinutes = act.action.minutes;
		if (!quiet) quietMinutes = 0;
	}
	return { head: ["time", "pulse", "action", "about", "right", "meanwhile"], rows };
}

function clock({ startsAtMinute }: FeedScenario, second: number): string {
	const minute = startsAtMinute + Math.floor(second / 60);
	const two = (n: number) => String(n).padStart(2, "0");
	return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

function actionWords(action: FeedAction): string {
	switch (action.type) {
		case "reply":
			return `reply ${action.strategy} (${"savedReplyId" in action.text ? action.text.savedReplyId : "own words"})`;
		case "delete":
		case "warn":
		case "ban":
			return action.ruleId === undefined ? action.type : `${action.type} under ${action.ruleId}`;
		case "escalate":
			return `escalate to ${action.to}`;
		case "wait":
			return `wait ${action.minutes} min`;
		default:
			return action.type;
	}
}

function about({ action, before }: Act): string {
	if ("commentId" in action) {
		const { is, reads, severity } = labelOf(before.scenario, action.commentId);
		return `${action.commentId} (${is}${reads === is ? "" : `, reads ${reads}`}, ${severity})`;
	}
	if ("authorId" in action) return action.authorId;
	return "postId" in action ? action.postId : "";
}

function verdict({ action, before, handlings }: Act): string {
	if (!("commentId" in action) || handlings.length === 0) return "";
	const { accepts } = labelOf(before.scenario, action.commentId);
	return handlings.some((handling) => accepts.includes(handling)) ? "yes" : "no";
}

function meanwhile({ notices, comments }: FeedState): string {
	return notices
		.flatMap(({ kind, commentId, authorId }) => {
			if (kind === "liked" || kind === "disliked") return [];
			const cause = comments.find(({ id }) => id === commentId)?.cause;
			return [`${kind} ${commentId ?? authorId ?? ""}${kind === "arrived" && cause ? ` (${cause})` : ""}`];
		})
		.join(", ");
}
