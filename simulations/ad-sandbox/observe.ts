import { peopleIn } from "./audience.ts";
import { eventsOf, eventsToLearn } from "./learning.ts";
import { daysOf, isOn, leftCents } from "./ledger.ts";
import { isTired, isUnder } from "./notices.ts";
import type { AdObservation, SeenAdSet, SeenCreative, SeenQuestion } from "./observation.ts";
import { offerOf } from "./offer.ts";
import { overlapShares } from "./overlap.ts";
import type { AdScenario } from "./schema.ts";
import type { AdSetState, AdState } from "./state.ts";
import { runningTest } from "./testing.ts";
import { cameFor } from "./visitors.ts";
import type { Delivery, Format } from "./vocabulary.ts";

/** The ads manager's screen. Results are the state's own rows: nothing is copied, whatever has happened so far. */
export function observe(state: AdState): AdObservation {
	const { scenario, day, adSets } = state;
	const overlaps = overlapShares(
		scenario,
		adSets.map(({ settings }) => settings),
		adSets.map(({ paused, settings }) => !paused && settings.endDay > day),
	);
	return {
		scenarioId: scenario.id,
		day,
		days: daysOf(scenario),
		over: day >= daysOf(scenario),
		currency: scenario.currency,
		budgetCents: scenario.budgetCents,
		spentCents: state.spentCents,
		adSets: adSets.map((adSet, place) => seenAdSet(state, adSet, overlaps[place] as number)),
		results: state.results,
		creatives: seenCreatives(scenario),
		market: {
			places: scenario.places.map(({ id, people }) => ({ id, people })),
			ages: scenario.ages.map(({ id, share }) => ({ id, share })),
			interests: scenario.interests.map(({ id, share }) => ({ id, share })),
			placements: scenario.placements.map(({ id, reachable, fits }) => ({ id, reachable, formats: Object.keys(fits) as Format[] })),
			visitors: scenario.visitors + Math.floor(visitorsWon(state)),
			customers: scenario.customers,
		},
		questions: seenQuestions(state),
		notices: state.notices,
	};
}

function seenAdSet(state: AdState, adSet: AdSetState, overlapShare: number): SeenAdSet {
	const { scenario, day } = state;
	const { settings, last } = adSet;
	const people = peopleIn(scenario, settings.audience, cameFor(settings.audience, state.newVisitors, day));
	const reach = Math.floor(adSet.reached);
	const test = adSet.tests.at(-1);
	return {
		id: adSet.id,
		settings,
		paused: adSet.paused,
		delivery: deliveryOf(state, adSet, people),
		audiencePeople: Math.floor(people),
		overlapShare,
		reach,
		frequency: reach > 0 ? adSet.impressions / reach : 0,
		firstTimeShare: last && last.impressions > 0 ? last.newReach / last.impressions : 0,
		learningEvents: eventsOf(adSet.events),
		spentCents: adSet.spentCents,
		ranDaysBefore: adSet.ranDaysBefore,
		test: test ? { creatives: test.creatives, startedDay: test.startedDay, endedDay: test.endedDay } : null,
	};
}

/** What would keep it from delivering comes first, then what it is at. */
function deliveryOf(state: AdState, adSet: AdSetState, people: number): Delivery {
	const { scenario, day } = state;
	const { settings, last } = adSet;
	if (day >= settings.endDay || day >= daysOf(scenario)) return "ended";
	if (adSet.paused) return "paused";
	if (people < 1 || settings.audience.placements.length === 0) return "no-audience";
	const slots = offerOf(scenario, settings).slots;
	const pair = runningTest(adSet)?.creatives;
	if (!slots.some(({ creatives }) => !pair || pair.every((id) => creatives.some((one) => one.id === id)))) return "no-creative";
	if (settings.dailyBudgetCents === 0 || leftCents(state) === 0) return "no-budget";
	if (!isOn(adSet, day + 1)) return "not-started";
	if (isUnder(last)) return "limited";
	if (isTired(last)) return "fatigued";
	return eventsOf(adSet.events) < eventsToLearn ? "learning" : "active";
}

const creativesSeen = new WeakMap<AdScenario, readonly SeenCreative[]>();

function seenCreatives(scenario: AdScenario): readonly SeenCreative[] {
	let seen = creativesSeen.get(scenario);
	if (!seen) {
		seen = scenario.creatives.map(({ id, format, angle, offer, landing }) => ({ id, format, angle, offer, landing }));
		creativesSeen.set(scenario, seen);
	}
	return seen;
}

function visitorsWon({ newVisitors, day }: AdState): number {
	return newVisitors.reduce((sum, one) => (one.day > day - 30 ? sum + one.people : sum), 0);
}

function seenQuestions({ questions, scenario }: AdState): readonly SeenQuestion[] {
	return questions.flatMap(({ id, choices, answered }) => {
		const question = scenario.questions.find((one) => one.id === id);
		return question ? [{ id, kind: question.kind, choices, between: question.between ?? null, answered }] : [];
	});
}
