import type { AdScenario } from "./schema.ts";
import type { AdSetState, TestState } from "./state.ts";
import type { Placement } from "./vocabulary.ts";

/** The test that runs on an ad set now, if any. */
export function runningTest({ tests }: Pick<AdSetState, "tests">): TestState | undefined {
	return tests.find(({ endedDay }) => endedDay === null);
}

/** Whether there is a placement among these on which all of the creatives can run. */
export function fitsSomewhere(scenario: AdScenario, placements: readonly Placement[], creatives: readonly string[]): boolean {
	const formats = scenario.creatives.filter(({ id }) => creatives.includes(id)).map(({ format }) => format);
	return scenario.placements.some(({ id, fits }) => placements.includes(id) && formats.every((format) => fits[format] !== undefined));
}
