import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PolicyName } from "../../kernel/simulation.ts";
import { observe } from "../observe.ts";
import type { PricingState } from "../state.ts";
import PricingDebriefView from "./PricingDebriefView.tsx";
import { shelf, words } from "./specimen-fixtures.ts";

const side = shelf("side-job");

function shown(policy: PolicyName) {
	const { verdict, debrief } = side.quarterOf(policy);
	const states = side.until(policy, ({ over }) => over);
	const { leads, clients } = side.scenarioWords;
	const html = renderToStaticMarkup(
		<PricingDebriefView
			seen={observe(states.at(-1) as PricingState)}
			revealed={side.revealed(states)}
			material={side.material}
			words={words}
			verdict={verdict}
			debrief={debrief}
			truth={side.scenarioWords.truth}
			truths={Object.fromEntries(Object.entries({ ...leads, ...clients }).map(([id, { truth }]) => [id, truth]))}
			passMark={60}
			passed={false}
			assessed={false}
			next={null}
		/>,
	);
	const text = html
		.replace(/<[^>]+>/g, " ")
		.replace(/&#x27;/g, "'")
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, "&")
		.replace(/\s+/g, " ");
	return { html, text, debrief };
}

test("the weightiest moments are told in words, about whom they are, and the others on request", () => {
	const { html, text, debrief } = shown("careless");
	const weightiest = debrief.moments.toSorted((a, b) => b.weight - a.weight).slice(0, 12);
	expect(debrief.moments.length).toBeGreaterThan(weightiest.length);
	expect(html.match(/class="timeline-item /g)).toHaveLength(weightiest.length);
	expect(text).toContain(`Show all ${debrief.moments.length}`);
	for (const { because } of debrief.moments) expect(words.debrief[because], because).toBeTruthy();
	for (const { because, about } of weightiest) {
		expect(text).toContain(words.debrief[because]);
		const lead = about === undefined ? undefined : side.scenarioWords.leads[about];
		if (lead) expect(text).toContain(lead.name);
	}
});

test("a costly decision tells what was done, what would have followed, and figures in their own units", () => {
	const { html, text, debrief } = shown("careless");
	expect(html.match(/class="pd-costly"/g)).toHaveLength(debrief.counterfactuals.length);
	expect(debrief.counterfactuals.length).toBeGreaterThan(0);
	expect(text).toMatch(/Worked for, with a month of what goes on: \+€\d/);
	expect(text).toMatch(/Hours that were paid: \+[\d.]+ h/);
});

test("what an hour of each client really brought stands beside the floor", () => {
	const { text, debrief } = shown("careless");
	const clients = Object.keys(debrief.figures).filter((id) => id.startsWith("hourly-"));
	expect(clients.length).toBeGreaterThan(2);
	for (const id of clients) expect(text).toContain(side.scenarioWords.leads[id.slice("hourly-".length)]?.name);
});

test("a quarter without a costly decision says so", () => {
	const { text, debrief } = shown("expert");
	expect(debrief.counterfactuals).toEqual([]);
	expect(text).toContain(words.pricing.costliestNone);
});
