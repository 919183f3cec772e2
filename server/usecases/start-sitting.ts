import { type Deps, spoken } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { retakeAt } from "../play/attempt-view.ts";
import type { StoredSitting } from "../storage/port.ts";
import type { ExamView } from "../wire/exams.ts";
import { drawQuestions } from "./draw-questions.ts";
import { examView } from "./exam-view.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "ids" | "turns">;

/** Draws the questions of an exam, or goes on with the sitting that is open; `retake-too-early` while the pause lasts. */
export function startSitting(
	deps: Needs,
	{ accountId, examId }: { accountId: string; examId: string },
): Promise<Outcome<{ created: boolean; sitting: ExamView }>> {
	return deps.turns.take(`exam ${accountId}`, async () => {
		const { storage, catalog, clock, ids } = deps;
		const entry = catalog.exams.get(examId);
		if (!entry) return refuse("not-found");
		const earlier = (await storage.sittingsOf(accountId)).filter((sitting) => sitting.examId === examId);
		const open = earlier.find(({ state }) => state === "open");
		if (open) return accept({ created: false, sitting: examView(deps, entry, open) });

		const lastEnd = earlier
			.flatMap(({ endedAt }) => endedAt ?? [])
			.toSorted()
			.at(-1);
		const again = lastEnd && retakeAt(deps, lastEnd);
		if (again && again > clock.now().toISOString()) return refuse("retake-too-early", { variables: { when: spoken(again) } });

		const asked = earlier.flatMap(({ questions }) => questions);
		const sitting: StoredSitting = {
			id: ids.id(),
			accountId,
			examId,
			state: "open",
			startedAt: clock.now().toISOString(),
			endedAt: null,
			questions: [...drawQuestions(entry.exam, ids.seed(), asked)],
			answers: null,
			score: null,
			passed: null,
		};
		await storage.addSitting(sitting);
		return accept({ created: true, sitting: examView(deps, entry, sitting) });
	});
}
