import type { Moment } from "../kernel/simulation.ts";
import { weights } from "./criteria.ts";
import { inWeek, ofAct, type Told } from "./moment.ts";
import { type Answered, answersOf } from "./negotiated.ts";
import { leftRequests } from "./requests-left.ts";
import type { Retold } from "./retold.ts";
import type { Act } from "./tape.ts";

/** From this share on an answer is told as a good one. Design choice. */
const good = 0.6;

/** What was said to prices called too high, and to work on top. */
export function momentsOfTalks(run: Retold): readonly Moment[] {
	const answers = answersOf(run);
	const each = (100 * weights.negotiation) / Math.max(1, answers.length);
	const silent = run.final.leads.filter(({ before, answered, state }) => before !== null && answered === null && state === "gone");
	return [
		...answers.flatMap((one) => answered(run, one, each)),
		...silent.map(({ id, sinceWeek }) => inWeek(sinceWeek, { kind: "missed", because: "objection-unanswered" }, each, id)),
		...leftRequests(run).map(({ clientId, week }) => inWeek(week, { kind: "missed", because: "request-unanswered" }, each, clientId)),
	];
}

function answered({ acts }: Retold, { about, share, index }: Answered, each: number): readonly Moment[] {
	const act = index === null ? undefined : acts[index];
	const told = act && aboutAnswer(act, share);
	return told ? [ofAct(act, told, about, each * (told.kind === "well" ? share : 1 - share))] : [];
}

function aboutAnswer({ action }: Act, share: number): Told | null {
	const letGo: Told = share === 1 ? { kind: "well", because: "let-go" } : { kind: "missed", because: "let-go-too-soon" };
	if (action.type === "decline") return letGo;
	if (action.type === "answer-request") {
		if (action.answer === "charge" || action.answer === "swap") return { kind: "well", because: "extra-priced" };
		return action.answer === "for-free" && share < 0.5 ? { kind: "harm", because: "favour-done" } : null;
	}
	if (action.type !== "answer-objection") return null;
	if (action.answer === "walk-away") return letGo;
	if (action.answer === "concede") return { kind: "harm", because: "conceded" };
	if (share < good) return { kind: "missed", because: "answer-unconvincing" };
	return { kind: "well", because: action.answer === "cut-scope" ? "scope-cut" : "value-explained" };
}
