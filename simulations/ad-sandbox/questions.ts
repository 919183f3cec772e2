import { daysOf } from "./ledger.ts";
import type { AdScenario } from "./schema.ts";
import type { AdState, QuestionState } from "./state.ts";
import type { QuestionKind } from "./vocabulary.ts";

type Question = AdScenario["questions"][number];

/** Questions that are to be asked now and have not been; one with nothing to choose between waits. */
export function asked(state: Pick<AdState, "scenario" | "day" | "adSets" | "questions">): readonly QuestionState[] {
	const { scenario, day, questions } = state;
	return scenario.questions.flatMap((question): readonly QuestionState[] => {
		if (day < askedAfter(scenario, question) || questions.some(({ id }) => id === question.id)) return [];
		const choices = choicesFor(question.kind, state);
		return choices.length < 2 ? [] : [{ id: question.id, openedDay: day, choices, answered: null, answeredDay: null }];
	});
}

/** Asked with a day left to answer in at the latest. */
function askedAfter(scenario: AdScenario, { afterDay }: Question): number {
	return Math.min(afterDay, daysOf(scenario) - 1);
}

function choicesFor(kind: QuestionKind, { adSets, scenario }: Pick<AdState, "adSets" | "scenario">): readonly string[] {
	switch (kind) {
		case "cheapest-ad-set":
		case "most-overclaiming":
			return adSets.filter(({ impressions }) => impressions > 0).map(({ id }) => id);
		case "most-worn-creative":
			return scenario.creatives.map(({ id }) => id).filter((id) => adSets.some(({ worn }) => (worn[id] ?? 0) > 0));
		case "waste-share":
			return ["under-5", "5-to-20", "20-to-50", "over-50"];
		case "difference-real":
			return ["yes", "no", "too-early"];
		case "what-limits":
			return ["budget", "audience", "cap", "fatigue", "learning", "nothing"];
	}
}
