import type { AdScenario } from "./schema.ts";

/** Interests fall on people independently of each other. */
type Interest = AdScenario["interests"][number];

/** Share of people with none of these interests. */
function without(interests: readonly Interest[]): number {
	let share = 1;
	for (const interest of interests) share *= 1 - interest.share;
	return share;
}

export function chosen({ interests }: AdScenario, ids: readonly string[]): readonly Interest[] {
	return interests.filter(({ id }) => ids.includes(id));
}

/** Share of people with any of these interests; no interest is everybody. */
export function shareWithAny(scenario: AdScenario, ids: readonly string[]): number {
	return ids.length === 0 ? 1 : 1 - without(chosen(scenario, ids));
}

/** Share of people who have any of the one and any of the other; an empty list is everybody. */
export function shareWithBoth(scenario: AdScenario, one: readonly string[], other: readonly string[]): number {
	if (one.length === 0) return shareWithAny(scenario, other);
	if (other.length === 0) return shareWithAny(scenario, one);
	const either = scenario.interests.filter(({ id }) => one.includes(id) || other.includes(id));
	return Math.max(0, 1 - without(chosen(scenario, one)) - without(chosen(scenario, other)) + without(either));
}

/** Mean of a factor over people with any of the interests, each counting by its share; 1 for everybody. */
export function meanOver(interests: readonly Interest[], factor: (interest: Interest) => number): number {
	let sum = 0;
	let weight = 0;
	for (const interest of interests) {
		sum += interest.share * factor(interest);
		weight += interest.share;
	}
	return weight > 0 ? sum / weight : 1;
}

/** What a creative's appeal to people of some interests makes of its appeal to an audience with any of `ids`. */
export function appealIn(scenario: AdScenario, appealTo: Readonly<Record<string, number>>, ids: readonly string[]): number {
	const own = chosen(scenario, ids);
	let product = meanOver(own, ({ id }) => appealTo[id] ?? 1);
	for (const interest of scenario.interests) {
		if (!ids.includes(interest.id)) product *= 1 + interest.share * ((appealTo[interest.id] ?? 1) - 1);
	}
	return product;
}
