/** How this person's exams went, as far as this device knows: what the server said last, so that it is there without a network. */
import { atom } from "nanostores";
import type { DeskView } from "#server/wire/desk.ts";
import type { ExamSitting } from "#server/wire/exams.ts";
import { call } from "../api/client.ts";
import { keep, recall } from "./device.ts";
import { $account } from "./session.ts";

/** Exam id → `passed` once, whatever came after; `failed` when every sitting so far was. */
export type ExamResults = Readonly<Record<string, "passed" | "failed">>;

const key = "exam-results";
export const $examResults = atom<ExamResults>(recall<ExamResults>(key, {}));

export function resultsOf(sittings: readonly Pick<ExamSitting, "examId" | "state" | "passed">[]): ExamResults {
	const results: Record<string, "passed" | "failed"> = {};
	for (const { examId, state, passed } of sittings) {
		if (state === "done" && results[examId] !== "passed") results[examId] = passed ? "passed" : "failed";
	}
	return results;
}

/** Asks the server for those who are signed in; nobody sees another person's. */
export function watchExamResults(): void {
	$account.subscribe(async (account) => {
		if (account === undefined) return;
		if (account === null) return settle({});
		const answer = await call<DeskView>("GET", "/api/desk");
		if (answer.ok) settle(resultsOf(answer.value.sittings));
	});
}

function settle(results: ExamResults): void {
	keep(key, Object.keys(results).length > 0 ? results : undefined);
	$examResults.set(results);
}
