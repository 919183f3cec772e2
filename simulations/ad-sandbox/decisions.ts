import { costliest, type Decision } from "../kernel/costliest.ts";
import type { Moment } from "../kernel/simulation.ts";
import type { AdAction } from "./action.ts";
import { rightChoices } from "./answers.ts";
import { expertly, makePeople } from "./expertly.ts";
import type { Retold } from "./retold.ts";
import type { AdState } from "./state.ts";
import type { Act } from "./tape.ts";
import { significant, testResults } from "./test-results.ts";

/** About the id of an ad set or a question, or `people`. */
type Found = Decision<AdState, AdAction>;
type Choose = (state: AdState) => AdAction | null;

/** The decisions that cost most by the moments they became, dearest first; among equals the earlier. */
export function costliestDecisions(run: Retold, moments: readonly Moment[]): readonly Found[] {
	return costliest([...run.acts.flatMap((act) => ofAct(run, act)), ...unanswered(run), ...leftRunning(run), ...nothingMade(run)], moments);
}

/**
 * @param choose  null leaves it alone
 * @param on      day on which it is chosen, where that is not the day on which it fell
 */
function found(about: string, act: Act | null, day: number, choose: Choose, on = day): Found {
	return {
		about,
		act,
		time: day,
		choice: {
			time: on,
			choose(state) {
				const action = choose(state);
				return action === null ? [] : [action];
			},
		},
		skip: act ? [act.index] : [],
	};
}

function ofAct(run: Retold, act: Act): readonly Found[] {
	const { action, before } = act;
	const { day } = before;
	const instead = (about: string, choose: Choose, on = day) => found(about, act, day, choose, on);
	switch (action.type) {
		case "create-ad-set":
			// What waited for no reason belongs at the beginning.
			return [instead(action.adSetId, (state) => better(action, expertly(state, action.settings, run.lastDay)), hasRun(before) ? day : 0)];
		case "edit-ad-set":
			return [
				instead(action.adSetId, () => null),
				instead(action.adSetId, (state) => better(action, expertly(state, action.settings, run.lastDay))),
			];
		case "pause":
		case "start-test":
			return [instead(action.adSetId, () => null)];
		case "end-test":
			return [instead(action.adSetId, (state) => ending(state, action.adSetId), whenLarge(before, action.adSetId, run.days))];
		case "answer":
			return [instead(action.questionId, (state) => answering(state, action.questionId))];
		default:
			return [];
	}
}

function hasRun({ results }: AdState): boolean {
	return results.length > 0;
}

/** The same act with other settings. */
function better<T extends Extract<AdAction, { settings: unknown }>>(action: T, settings: T["settings"]): T {
	return { ...action, settings };
}

function answering(state: AdState, questionId: string): AdAction | null {
	const [choice] = rightChoices(state, questionId);
	return choice === undefined ? null : { type: "answer", questionId, choice };
}

/** As its figures say on the day. */
function ending(state: AdState, adSetId: string): AdAction | null {
	const test = testResults(state).find(({ adSet, test }) => adSet.id === adSetId && test.endedDay === null);
	return test ? { type: "end-test", adSetId, keep: test.size >= 1 && test.p < significant ? test.ahead : "none" } : null;
}

/** The day on which a test that goes on as it did will be large enough; the last but one where it never will. */
function whenLarge(state: AdState, adSetId: string, days: number): number {
	const test = testResults(state).find((one) => one.adSet.id === adSetId && one.test.endedDay === null);
	if (!test || test.size >= 1) return state.day;
	const took = state.day - test.test.startedDay;
	const needs = test.size > 0 ? Math.ceil((took / test.size) * 1.15) : days;
	return Math.max(state.day, Math.min(days - 1, test.test.startedDay + needs));
}

function unanswered({ final }: Retold): readonly Found[] {
	return final.questions.flatMap(({ id, answered, openedDay }): readonly Found[] =>
		answered === null ? [found(id, null, openedDay, (state) => answering(state, id))] : [],
	);
}

/** What ran before the player came, and was never stopped. */
function leftRunning({ scenario, acts }: Retold): readonly Found[] {
	const touched = new Set(acts.flatMap(({ action }) => ("adSetId" in action ? [action.adSetId] : [])));
	return scenario.account.filter(({ id }) => !touched.has(id)).map(({ id }) => found(id, null, 0, () => ({ type: "pause", adSetId: id })));
}

/** A campaign in which nothing was set up. */
function nothingMade({ acts }: Retold): readonly Found[] {
	if (acts.some(({ action }) => action.type === "create-ad-set")) return [];
	return [found("people", null, 0, makePeople)];
}
