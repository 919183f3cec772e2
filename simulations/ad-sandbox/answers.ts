import { bySpend, type Retold } from "./retold.ts";
import type { AdSetState, AdState } from "./state.ts";
import { type Tally, tallyBy } from "./tally.ts";
import { compare, significant, testResults } from "./test-results.ts";

type Question = AdState["scenario"]["questions"][number];

/** Within so much of the best, another choice is as right: nobody can tell them apart. Design choice. */
const asGood = 0.9;
/** Bounds of the waste's classes may be missed by so much. */
const nearBound = 0.01;

/** Whether a choice is right on a state, by what the run has done so far; a question that nothing answers yet has no right choice. */
export function isRight(state: AdState, questionId: string, choice: string): boolean {
	return rightChoices(state, questionId).includes(choice);
}

/** The right choices of a question on a state, the best first; none where the run has not brought what is asked about. */
export function rightChoices(state: AdState, questionId: string): readonly string[] {
	const question = state.scenario.questions.find(({ id }) => id === questionId);
	const choices = state.questions.find(({ id }) => id === questionId)?.choices ?? [];
	return question ? answersTo(state, question).filter((choice) => choices.includes(choice)) : [];
}

/** The right answer of each question of a run, as of the day on which it was answered, or of the last day; for people, after the verdict. */
export function rightAnswers({ acts, final }: Pick<Retold, "acts" | "final">): Readonly<Record<string, string>> {
	return Object.fromEntries(
		final.questions.flatMap(({ id }) => {
			const answered = acts.find(({ action }) => action.type === "answer" && action.questionId === id);
			const [right] = rightChoices(answered?.before ?? final, id);
			return right === undefined ? [] : [[id, right]];
		}),
	);
}

function answersTo(state: AdState, { kind, between }: Question): readonly string[] {
	switch (kind) {
		case "cheapest-ad-set":
			return best(adSetTallies(state), ({ conversions, spentCents }) => (spentCents > 0 ? conversions / spentCents : 0));
		case "most-worn-creative":
			return mostWorn(state);
		case "most-overclaiming":
			return mostOverclaiming(state);
		case "waste-share":
			return wasteClasses(1 - (bySpend(state.truth, ({ insideBrief }) => insideBrief) ?? 1));
		case "difference-real":
			return between ? whetherReal(state, between) : [];
		case "what-limits":
			return limits(state);
	}
}

/** Keys by worth, largest first: the best and what is as good; nothing where nothing is worth anything. */
function best<T>(of: ReadonlyMap<string, T>, worth: (one: T) => number): readonly string[] {
	const ranked = [...of].map(([id, one]) => ({ id, worth: worth(one) })).sort((a, b) => b.worth - a.worth);
	const most = ranked[0]?.worth ?? 0;
	return most <= 0 ? [] : ranked.filter((one) => one.worth >= asGood * most).map(({ id }) => id);
}

function adSetTallies({ results }: AdState): ReadonlyMap<string, Tally> {
	return tallyBy(results, ({ adSetId }) => adSetId);
}

/** By showings to each person whom the ad set reached, at their most in any ad set. */
function mostWorn({ results, adSets }: AdState): readonly string[] {
	const showings = new Map<string, number>();
	for (const { id, reached } of adSets) {
		const own = results.filter(({ adSetId }) => adSetId === id);
		for (const [creativeId, { impressions }] of tallyBy(own, (row) => row.creativeId)) {
			if (reached > 0) showings.set(creativeId, Math.max(showings.get(creativeId) ?? 0, impressions / reached));
		}
	}
	return best(showings, (times) => times);
}

/** By conversions reported beyond those caused, as far back as the report goes. */
function mostOverclaiming(state: AdState): readonly string[] {
	const { truth, adSets } = state;
	const caused = new Map(adSets.map(({ id, causedBefore }) => [id, causedBefore]));
	for (const row of truth) caused.set(row.adSetId, (caused.get(row.adSetId) ?? 0) + row.caused);
	return best(
		new Map([...adSetTallies(state)].map(([id, { conversions }]) => [id, conversions - (caused.get(id) ?? 0)])),
		(beyond) => beyond,
	);
}

const wasteBounds = [
	{ id: "under-5", from: 0, to: 0.05 },
	{ id: "5-to-20", from: 0.05, to: 0.2 },
	{ id: "20-to-50", from: 0.2, to: 0.5 },
	{ id: "over-50", from: 0.5, to: 1 },
] as const;

function wasteClasses(waste: number): readonly string[] {
	const inside = wasteBounds.filter(({ from, to }) => waste >= from && (waste < to || to === 1));
	const near = wasteBounds.filter(({ from, to }) => waste >= from - nearBound && waste <= to + nearBound);
	return [...new Set([...inside, ...near].map(({ id }) => id))];
}

/** By their test where there was one, else by all that they did. */
function whetherReal(state: AdState, between: readonly [string, string]): readonly string[] {
	const tested = testResults(state).findLast(({ test }) => between.every((id) => test.creatives.includes(id)));
	const { size, p } = tested ?? compare(state.scenario, state.results, between);
	if (size < 1) return ["too-early"];
	return [p < significant ? "yes" : "no"];
}

/** Click likelihood below which wear is what holds delivery back. @see MODELS A5: the fourth showing */
const wornOut = 0.55;

/** What held back the day's delivery, by what each ad set was allowed to spend; learning beside the budget, for a larger one would end it. */
function limits({ adSets, day }: AdState): readonly string[] {
	const running = adSets.filter(({ paused, last }) => !paused && last !== null && last.day === day);
	const most = best(byAllowed(running), (cents) => cents);
	const [first] = most;
	if (first === undefined) return ["nothing"];
	if (first === "cap" || first === "audience") return [first];
	const wear = running.reduce((sum, { last }) => sum + (last?.wear ?? 1) * (last?.spentCents ?? 0), 0);
	const spent = running.reduce((sum, { last }) => sum + (last?.spentCents ?? 0), 0);
	if (spent > 0 && wear / spent < wornOut) return ["fatigue"];
	return running.every(({ learnt }) => !learnt) ? ["budget", "learning"] : ["budget"];
}

function byAllowed(running: readonly AdSetState[]): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const { last } of running) {
		if (!last) continue;
		const limit =
			last.limitedBy === "cap" ? "cap" : last.limitedBy === "audience" || last.limitedBy === "no-audience" ? "audience" : "budget";
		sums.set(limit, (sums.get(limit) ?? 0) + Math.max(1, last.allowedCents));
	}
	return sums;
}
