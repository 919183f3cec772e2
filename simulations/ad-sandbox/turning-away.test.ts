import { expect, test } from "vitest";
import type { AdAction } from "./action.ts";
import { begin, step } from "./engine.ts";
import { makeAudience, makeCampaign, makeSettings } from "./make.ts";

const scenario = makeCampaign();
const sport = makeSettings({ audience: makeAudience({ source: { kind: "people", interests: ["sport"] } }) });
const cooking = makeSettings({ audience: makeAudience({ source: { kind: "people", interests: ["cooking"] } }) });

function adSetAfter(...actions: readonly AdAction[]) {
	let state = begin(scenario, 1);
	for (const action of actions) {
		const next = step(state, action);
		if (!next.ok) throw new Error(next.code);
		state = next.state;
	}
	return state.adSets[0];
}
const make: AdAction = { type: "create-ad-set", adSetId: "one", settings: sport };
const turnTo = (settings: typeof sport): AdAction => ({ type: "edit-ad-set", adSetId: "one", settings });
const week: AdAction = { type: "wait", days: 7 };

test("an audience that one turns away from and back to has forgotten nothing", () => {
	const stayed = adSetAfter(make, week);
	const back = adSetAfter(make, week, turnTo(cooking), turnTo(sport));
	expect(back?.shown).toBe(stayed?.shown);
	expect(back?.worn).toEqual(stayed?.worn);
	const later = adSetAfter(make, week, turnTo(cooking), week, turnTo(sport));
	expect(later?.worn.bread).toBeGreaterThanOrEqual(stayed?.worn.bread ?? Number.NaN);
});

test("of another audience, those who are in both have seen what they have seen", () => {
	const turned = adSetAfter(make, week, turnTo(cooking));
	expect(turned?.shown).toBeGreaterThan(0);
	expect(turned?.shown).toBeLessThan(adSetAfter(make, week)?.shown ?? 0);
});
