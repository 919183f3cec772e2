import { type Fault, sameKeys } from "./fault.ts";
import type { PricingEntry, PricingScenario } from "./simulations.ts";

/** From this share on someone asks for work on top often enough that words for it are needed. */
const asksOnTop = 0.2;

/** A quarter at the pricing desk against its words. */
export function checkQuarter({ scenario, words }: PricingEntry, language: string, fault: Fault): void {
	const facts = `scenarios/${scenario.id}.yaml`;
	const text = `${language}/${facts}`;
	const says = (name: "deliverables" | "leads" | "clients") =>
		sameKeys(
			text,
			name,
			scenario[name].map(({ id }) => id),
			Object.keys(words[name]),
			fault,
		);
	says("deliverables");
	says("leads");
	says("clients");
	checkLines(scenario, facts, fault);
	checkLeads(scenario, facts, fault);
	for (const name of ["leads", "clients"] as const) {
		for (const { id, creep } of scenario[name]) {
			if (creep >= asksOnTop && words[name][id]?.requests.length === 0)
				fault(text, `${name} ${id} asks for work on top and has no \`requests\`. Write one, or lower \`creep\` below ${asksOnTop}.`);
		}
	}
	if (words.truth.length === 0) fault(text, "has no `truth`. Say what this market was like, for the debrief.");
	if (scenario.trains.length === 0) fault(facts, "trains nothing. Name one to three criteria in `trains`.");
}

function checkLines({ deliverables, leads, clients }: PricingScenario, file: string, fault: Fault): void {
	const sold = new Set(deliverables.map(({ id }) => id));
	const asked = [...leads.map(({ id, needs }) => ({ id, lines: needs })), ...clients.map(({ id, quote }) => ({ id, lines: quote.lines }))];
	for (const { id, lines } of asked) {
		for (const { deliverable } of lines)
			if (!sold.has(deliverable)) fault(file, `${id} wants \`${deliverable}\`, which is no deliverable. Mend the id, or sell it.`);
	}
	const ids = [...leads, ...clients].map(({ id }) => id);
	for (const id of new Set(ids)) {
		if (ids.indexOf(id) !== ids.lastIndexOf(id)) fault(file, `calls two leads or clients \`${id}\`. Give one another id.`);
	}
}

function checkLeads({ leads, draw, weeks }: PricingScenario, file: string, fault: Fault): void {
	const always = leads.filter((lead) => lead.always).length;
	if (leads.length < draw) fault(file, `draws ${draw} leads of ${leads.length}. Write more, or draw fewer.`);
	if (always > draw) fault(file, `has ${always} leads that always come and draws ${draw}. Draw more of them.`);
	for (const { id, arrives } of leads) {
		const [from, to] = arrives;
		if (from > to || to > weeks)
			fault(file, `lead ${id} arrives in weeks ${from} to ${to} of ${weeks}. Let the first be no later than the last.`);
	}
}
