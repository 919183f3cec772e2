import type { AdAction, AdSetSettings } from "./action.ts";
import { daysOf } from "./ledger.ts";
import { mostAdSets, type Refusal } from "./refusals.ts";
import type { AdScenario } from "./schema.ts";
import { isSignificant } from "./significance.ts";
import type { AdState } from "./state.ts";
import { fitsSomewhere, runningTest } from "./testing.ts";

/** Why an action cannot be done, or null. Looks at nothing but the state. */
export function refusalOf(state: AdState, action: AdAction): Refusal | null {
	if (state.day >= daysOf(state.scenario)) return "campaign-over";
	switch (action.type) {
		case "wait":
			return null;
		case "answer":
			return refusalOfAnswer(state, action.questionId, action.choice);
		case "create-ad-set":
			if (state.adSets.some(({ id }) => id === action.adSetId)) return "ad-set-exists";
			if (state.adSets.length >= mostAdSets) return "too-many-ad-sets";
			return refusalOfSettings(state.scenario, action.settings);
		default:
			return refusalOnAdSet(state, action);
	}
}

function refusalOnAdSet(state: AdState, action: Exclude<AdAction, { type: "wait" | "answer" | "create-ad-set" }>): Refusal | null {
	const adSet = state.adSets.find(({ id }) => id === action.adSetId);
	if (!adSet) return "unknown-ad-set";
	const test = runningTest(adSet);
	switch (action.type) {
		case "edit-ad-set":
			if (test && isSignificant(adSet.settings, action.settings, adSet.settledCents)) return "test-running";
			return refusalOfSettings(state.scenario, action.settings);
		case "pause":
			return adSet.paused ? "already-paused" : null;
		case "resume":
			return adSet.paused ? null : "already-running";
		case "start-test":
			if (test) return "test-running";
			return refusalOfPair(state.scenario, adSet.settings, action.creatives);
		case "end-test":
			if (!test) return "no-test";
			return action.keep === "none" || test.creatives.includes(action.keep) ? null : "not-in-test";
	}
}

function refusalOfPair(scenario: AdScenario, settings: AdSetSettings, [one, other]: readonly [string, string]): Refusal | null {
	if (one === other) return "same-creative";
	for (const id of [one, other]) if (!scenario.creatives.some((creative) => creative.id === id)) return "unknown-creative";
	return fitsSomewhere(scenario, settings.audience.placements, [one, other]) ? null : "format-does-not-fit";
}

/** Empty lists and a budget of nothing are no mistake: such an ad set delivers nothing, and says why. */
function refusalOfSettings(scenario: AdScenario, settings: AdSetSettings): Refusal | null {
	const { audience, objective, creatives, startDay, endDay, dailyBudgetCents } = settings;
	const unknown = (ids: readonly string[], known: readonly { id: string }[]) => ids.some((id) => !known.some((one) => one.id === id));
	if (!scenario.market[objective]) return "objective-not-offered";
	if (unknown(audience.places, scenario.places)) return "unknown-place";
	if (unknown(audience.ages, scenario.ages)) return "unknown-age";
	if (audience.source.kind === "people" && unknown(audience.source.interests, scenario.interests)) return "unknown-interest";
	if (unknown(audience.placements, scenario.placements)) return "placement-not-offered";
	if (unknown(creatives, scenario.creatives)) return "unknown-creative";
	const { placements } = audience;
	if (placements.length > 0 && creatives.some((id) => !fitsSomewhere(scenario, placements, [id]))) return "format-does-not-fit";
	if (endDay < startDay) return "end-before-start";
	return dailyBudgetCents > scenario.budgetCents ? "budget-over-campaign" : null;
}

function refusalOfAnswer({ scenario, questions }: AdState, questionId: string, choice: string): Refusal | null {
	if (!scenario.questions.some(({ id }) => id === questionId)) return "unknown-question";
	const question = questions.find(({ id }) => id === questionId);
	if (!question) return "question-not-open";
	if (question.answered !== null) return "already-answered";
	return question.choices.includes(choice) ? null : "unknown-choice";
}
