import type { Choice } from "../kernel/another-decision.ts";
import type { Moment } from "../kernel/simulation.ts";
import type { AdAction } from "./action.ts";
import { rightChoices } from "./answers.ts";
import { expertly, makePeople } from "./expertly.ts";
import type { Retold } from "./retold.ts";
import type { AdState } from "./state.ts";
import type { Act } from "./tape.ts";
import { significant, testResults } from "./test-results.ts";

/** A decision of a run, and what the expert would put in its place. */
export interface Decision {
	/** Id of the ad set or the question. */
	about: string;
	/** The act; null where nothing was done. */
	act: Act | null;
	/** Days that had passed when it fell. */
	day: number;
	choice: Choice<AdState, AdAction>;
	/** By the weights of the moments that it became; for ranking only. */
	cost: number;
}

/** More than this are not played anew. @see MODELS "4. Scores", counterfactual debrief */
const mostDecisions = 12;

/** The decisions that cost most by the moments they became, dearest first; among equals the earlier. */
export function costliestDecisions(run: Retold, moments: readonly Moment[]): readonly Decision[] {
	const bad = moments.filter(({ kind }) => kind !== "well");
	const costOf = (about: string, act: Act | null) =>
		bad.reduce((sum, one) => sum + (one.about === about || (act && one.logIndex === act.index) ? one.weight : 0), 0);
	const all = [...run.acts.flatMap((act) => ofAct(run, act)), ...unanswered(run), ...leftRunning(run), ...nothingMade(run)];
	return all
		.map((decision) => ({ ...decision, cost: costOf(decision.about, decision.act) }))
		.sort((a, b) => b.cost - a.cost || a.day - b.day)
		.slice(0, mostDecisions);
}

type Found = Omit<Decision, "cost">;
type Choose = (state: AdState) => AdAction | null;

/** @param choose  null leaves it alone */
function choiceOf(time: number, choose: Choose): Decision["choice"] {
	return {
		time,
		choose(state) {
			const action = choose(state);
			return action === null ? [] : [action];
		},
	};
}

function ofAct(run: Retold, act: Act): readonly Found[] {
	const { action, before } = act;
	const day = before.day;
	const found = (about: string, choose: Choose, on = day): Found => ({ about, act, day, choice: choiceOf(on, choose) });
	switch (action.type) {
		case "create-ad-set":
			// What waited for no reason belongs at the beginning.
			return [found(action.adSetId, (state) => better(action, expertly(state, action.settings, run.lastDay)), hasRun(before) ? day : 0)];
		case "edit-ad-set":
			return [
				found(action.adSetId, () => null),
				found(action.adSetId, (state) => better(action, expertly(state, action.settings, run.lastDay))),
			];
		case "pause":
		case "start-test":
			return [found(action.adSetId, () => null)];
		case "end-test":
			return [found(action.adSetId, (state) => ending(state, action.adSetId), whenLarge(before, action.adSetId, run.days))];
		case "answer":
			return [found(action.questionId, (state) => answering(state, action.questionId))];
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
		answered === null ? [{ about: id, act: null, day: openedDay, choice: choiceOf(openedDay, (state) => answering(state, id)) }] : [],
	);
}

/** What ran before the player came, and was never stopped. */
function leftRunning({ scenario, acts }: Retold): readonly Found[] {
	const touched = new Set(acts.flatMap(({ action }) => ("adSetId" in action ? [action.adSetId] : [])));
	return scenario.account
		.filter(({ id }) => !touched.has(id))
		.map(({ id }) => ({ about: id, act: null, day: 0, choice: choiceOf(0, () => ({ type: "pause", adSetId: id })) }));
}

/** A campaign in which nothing was set up. */
function nothingMade({ acts }: Retold): readonly Found[] {
	if (acts.some(({ action }) => action.type === "create-ad-set")) return [];
	return [{ about: "people", act: null, day: 0, choice: choiceOf(0, makePeople) }];
}
