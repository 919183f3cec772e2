/**
 * Remembers what follows from a scenario and a seed alone, e.g. the references of a score: by scenario object, and of each
 * the latest `most` seeds. The oldest goes first.
 */
export function rememberBySeed<Scenario extends object, Result>(
	make: (scenario: Scenario, seed: number) => Result,
	most = 256,
): (scenario: Scenario, seed: number) => Result {
	const known = new WeakMap<Scenario, Map<number, Result>>();
	return (scenario, seed) => {
		const ofScenario = known.get(scenario) ?? new Map<number, Result>();
		known.set(scenario, ofScenario);
		if (ofScenario.has(seed)) return ofScenario.get(seed) as Result;
		const result = make(scenario, seed);
		const [oldest] = ofScenario.keys();
		if (ofScenario.size >= most && oldest !== undefined) ofScenario.delete(oldest);
		ofScenario.set(seed, result);
		return result;
	};
}
