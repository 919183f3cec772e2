import { expect, test } from "vitest";
import type { AdAction } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import { makeCampaign, makeSettings } from "./make.ts";
import type { AdScenario } from "./schema.ts";
import type { AdState } from "./state.ts";

const create = (adSetId: string, own: Parameters<typeof makeSettings>[0] = {}): AdAction => ({
	type: "create-ad-set",
	adSetId,
	settings: makeSettings(own),
});
const wait = (days: number): AdAction => ({ type: "wait", days });

function play(scenario: AdScenario, actions: readonly AdAction[], seed = 1): AdState {
	let state = begin(scenario, seed);
	for (const action of actions) {
		const next = step(state, action);
		if (!next.ok) throw new Error(`${JSON.stringify(action)} was refused as ${next.code}.`);
		state = next.state;
	}
	return state;
}

test("a campaign runs its weeks and spends its daily budgets to the cent", () => {
	const state = play(makeCampaign(), [create("all"), wait(28)]);
	expect(isOver(state)).toBe(true);
	expect(state.spentCents).toBeGreaterThan(279_000);
	expect(state.spentCents).toBeLessThanOrEqual(280_000);
	expect(state.results.reduce((sum, { spentCents }) => sum + spentCents, 0)).toBe(state.spentCents);
});
