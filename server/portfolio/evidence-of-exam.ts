import type { Evidence } from "#simulations/portfolio-builder/evidence.ts";
import type { Deps } from "../deps.ts";
import { fill } from "../fill.ts";
import type { StoredSitting } from "../storage/port.ts";
import { examView } from "../usecases/exam-view.ts";

/** A passed sitting: how many answers were right, and the objectives that were wholly met; null for any other. */
export function evidenceOfExam({ catalog }: Pick<Deps, "catalog">, sitting: StoredSitting): Evidence | null {
	const entry = catalog.exams.get(sitting.examId);
	if (!sitting.passed || sitting.score === null || !sitting.endedAt || !entry) return null;
	const objectives = examView({ catalog }, entry, sitting).objectives ?? [];
	const words = catalog.ui.get("portfolio-evidence") ?? {};
	const sum = (key: "right" | "of") => objectives.reduce((all, objective) => all + objective[key], 0);
	return {
		kind: "exam",
		id: sitting.id,
		title: entry.words.title,
		simulation: null,
		about: sitting.examId,
		at: sitting.endedAt,
		score: sitting.score / 100,
		figures: [
			{ id: "right-answers", label: words.rightAnswers ?? "", value: fill(words.rightOf ?? "", { right: sum("right"), of: sum("of") }) },
		],
		series: [],
		skills: objectives.filter(({ right, of }) => right === of).map(({ title }) => title),
	};
}
