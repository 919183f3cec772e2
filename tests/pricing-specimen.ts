import fc from "fast-check";
import type { PricingAction } from "#simulations/pricing-desk/action.ts";
import { generateQuarter, makeClient, makeQuote } from "#simulations/pricing-desk/make.ts";
import type { PricingScenario } from "#simulations/pricing-desk/schema.ts";
import { bases, firstSteps, objectionAnswers, periods, questions, requestAnswers } from "#simulations/pricing-desk/vocabulary.ts";
import type { Specimen } from "./specimens.ts";

/** A quarter begun from nothing, and one with clients from before of whom one owes. */
export const pricingSpecimen: Specimen = {
	scenarios: [
		generateQuarter(1),
		generateQuarter(2, {
			weeks: 8,
			clients: [
				makeClient({ id: "old-retainer", creep: 0.7, owedCents: 40_000, pays: 0.5 }),
				makeClient({ id: "old-pieces", quote: makeQuote({ basis: "deliverable", contract: false, prepaymentBp: 0 }), elsewhere: true }),
				makeClient({ id: "old-project", quote: makeQuote({ basis: "hour", period: "once", priceCents: 4500 }), ranWeeks: 1 }),
			],
		}),
	],
	logsOn: (scenario) => fc.array(pricingActions(scenario as PricingScenario), { minLength: 1, maxLength: 80, size: "max" }),
	counts: [
		"week",
		"hours",
		"clients",
		"acts",
		"readers",
		"owedCents",
		"overdueCents",
		"overdueWeeks",
		"chased",
		"waits",
		"billableHours",
		"unpaidHours",
		"receivedCents",
		"spentCents",
	],
};

/** Actions on what exists, and now and then on what does not. */
function pricingActions(scenario: PricingScenario): fc.Arbitrary<PricingAction> {
	const strange = fc.constantFrom("nobody", "constructor", "to-string");
	const among = (ids: readonly string[]) =>
		fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...(ids as [string])) }, { weight: 1, arbitrary: strange });
	const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
	const leadId = among(idsOf(scenario.leads));
	const clientId = among([...idsOf(scenario.clients), ...idsOf(scenario.clients), ...idsOf(scenario.leads)]);
	const cents = fc.oneof(
		fc.constantFrom(0, 1, 100_000_000),
		fc.integer({ min: 1000, max: 200_000 }),
		fc.integer({ min: 20_000, max: 90_000 }),
	);
	const shareBp = fc.constantFrom(0, 3000, 5000, 10_000);
	const of = <T extends string>(name: T) => fc.constant(name);
	const oneLine = fc.record({
		deliverable: among(idsOf(scenario.deliverables)),
		count: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) }, { weight: 1, arbitrary: fc.constant(200) }),
	});
	const lines = fc.array(oneLine, { minLength: 1, maxLength: 3 });
	const needed = fc.constantFrom(...scenario.leads.map(({ needs }) => needs));
	const quote = fc.record({
		basis: fc.constantFrom(...bases),
		period: fc.constantFrom(...periods),
		lines: fc.oneof(needed, lines),
		priceCents: cents,
		prepaymentBp: shareBp,
		contract: fc.boolean(),
		validWeeks: fc.option(fc.integer({ min: 1, max: 8 })),
	});
	const answers = fc.record({
		takeHomeCents: cents,
		taxBp: fc.integer({ min: 0, max: 9000 }),
		expensesCents: cents,
		benefitsCents: cents,
		profitBp: shareBp,
		weeks: fc.integer({ min: 1, max: 52 }),
		hoursPerWeek: fc.integer({ min: 1, max: 80 }),
		utilisationBp: fc.integer({ min: 500, max: 10_000 }),
	});
	const list = fc.record({
		hourCents: cents,
		pieces: fc.array(fc.record({ deliverable: among(idsOf(scenario.deliverables)), priceCents: cents }), { maxLength: 4 }),
		packages: fc.array(
			fc.record({
				id: fc.constantFrom("steady", "once"),
				period: fc.constantFrom(...periods),
				lines,
				priceCents: cents,
				revisions: fc.option(fc.integer({ min: 0, max: 10 })),
				minMonths: fc.option(fc.integer({ min: 1, max: 24 })),
			}),
			{ maxLength: 3 },
		),
		prepaymentBp: shareBp,
		contract: fc.boolean(),
	});
	const objection = fc
		.record({
			type: of("answer-objection"),
			leadId,
			answer: fc.constantFrom(...objectionAnswers),
			lines: fc.option(lines, { nil: undefined }),
			priceCents: fc.option(cents, { nil: undefined }),
		})
		.map((action) => JSON.parse(JSON.stringify(action)) as PricingAction);
	const hours = fc.integer({ min: 1, max: 20 });
	return fc.oneof(
		{ weight: 24, arbitrary: fc.record({ type: of("wait"), weeks: fc.constant(1) }) },
		{ weight: 1, arbitrary: fc.record({ type: of("wait"), weeks: fc.integer({ min: 2, max: 4 }) }) },
		{ weight: 30, arbitrary: fc.record({ type: of("offer"), leadId, quote }) },
		{ weight: 10, arbitrary: objection },
		{ weight: 8, arbitrary: fc.record({ type: of("ask"), leadId, question: fc.constantFrom(...questions) }) },
		{ weight: 8, arbitrary: fc.record({ type: of("offer-step"), leadId, step: fc.constantFrom(...firstSteps), priceCents: cents }) },
		{ weight: 4, arbitrary: fc.record({ type: fc.constantFrom("invite-to-read", "decline"), leadId }) },
		{ weight: 8, arbitrary: fc.record({ type: of("answer-request"), clientId, answer: fc.constantFrom(...requestAnswers) }) },
		{ weight: 10, arbitrary: fc.record({ type: fc.constantFrom("chase", "stop-work", "go-on", "end-client"), clientId }) },
		{ weight: 4, arbitrary: fc.record({ type: of("reprice"), clientId, priceCents: cents }) },
		{ weight: 2, arbitrary: fc.record({ type: of("set-floor"), answers }) },
		{ weight: 3, arbitrary: fc.record({ type: of("set-price-list"), list }) },
		{ weight: 4, arbitrary: fc.record({ type: fc.constantFrom("write", "prospect"), hours }) },
	) as fc.Arbitrary<PricingAction>;
}
