import fc from "fast-check";
import { expect } from "vitest";
import { replaceDecision } from "./another-decision.ts";
import type { Debrief, Moment, Run } from "./simulation.ts";
import type { Tape } from "./tape.ts";

/** With the same decision in its place it is the same run; every so many acts that are not waits are tried. */
export function expectSameRunWithSameDecision<S, T, A>(tape: Tape<S, T, A>, every = 1): void {
	const { timeOf, waitsFor } = tape.recorder;
	for (const { action, before, index } of tape.acts.filter(({ action }, i) => waitsFor(action) === 0 && i % every === 0)) {
		const again = replaceDecision(tape, { time: timeOf(before), choose: () => [action] }, [index]);
		expect(again?.tape.state).toEqual(tape.state);
	}
}

/**
 * Whatever is put in at any time, the other actions keep their times and their order.
 *
 * @param put  is accepted at any time up to the last one
 * @param choice  more of the choice in which it is put in
 */
export function expectOthersKept<S, T, A>(
	tape: Tape<S, T, A>,
	put: A,
	{ last, numRuns, ...choice }: { last: number; numRuns: number; follow?: () => A | null },
): void {
	const { timeOf, waitsFor } = tape.recorder;
	const others = tape.acts.filter(({ action }) => waitsFor(action) === 0);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: last }), fc.option(fc.nat(others.length - 1)), (time, place) => {
			const skip = place === null ? [] : [others[place]?.index ?? -1];
			const replaced = replaceDecision(tape, { time, choose: () => [put], ...choice }, skip);
			expect(replaced?.instead && timeOf(replaced.instead.before)).toBe(time);
			const played = replaced?.tape.acts.filter(({ action }) => waitsFor(action) === 0 && action !== put) ?? [];
			let from = 0;
			for (const { action, before } of played) {
				const at = others.findIndex((act, i) => i >= from && act.action === action);
				expect(at).toBeGreaterThanOrEqual(0);
				expect(others[at] && timeOf(others[at].before)).toBe(timeOf(before));
				from = at + 1;
			}
		}),
		{ numRuns },
	);
}

/**
 * At most three are told, dearest first, each about something else and better than what was; told twice they are the same.
 *
 * @returns how many are told
 */
export function expectDearestTold<S, A>(debrief: (run: Run<S, A>) => Debrief<A>, run: Run<S, A>): number {
	const before = JSON.stringify(run);
	const { counterfactuals } = debrief(run);
	expect(counterfactuals.length).toBeLessThanOrEqual(3);
	expect(new Set(counterfactuals.map((one) => one.about)).size).toBe(counterfactuals.length);
	const gains = counterfactuals.map(({ raw }) => raw);
	expect(gains).toEqual(gains.toSorted((a, b) => b - a));
	for (const gain of gains) expect(gain).toBeGreaterThan(0);
	expect(JSON.stringify(debrief({ ...run, log: [...run.log] }).counterfactuals)).toBe(JSON.stringify(counterfactuals));
	expect(JSON.stringify(run)).toBe(before);
	return counterfactuals.length;
}

/** Moments are in order of time, rest on known reasons, and name the act they came of. */
export function expectOrderedMoments(
	moments: readonly Moment[],
	run: Run<unknown, unknown>,
	reasons: Readonly<Record<Moment["kind"], readonly string[]>>,
): void {
	expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
	for (const { kind, because, logIndex, weight } of moments) {
		expect(reasons[kind]).toContain(because);
		if (logIndex !== undefined) expect(run.log[logIndex]).toBeDefined();
		expect(weight).toBeGreaterThanOrEqual(0);
	}
}
