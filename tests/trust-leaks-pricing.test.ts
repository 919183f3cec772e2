import { expect, onTestFinished, test, vi } from "vitest";
import { partsShown } from "#simulations/pricing-desk/revealed.ts";
import { pricingDesk } from "#simulations/pricing-desk/simulation.ts";
import { testApp } from "../server/test-app.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

/** Fields of a scenario and of a state that nobody may read off an answer before the verdict. */
const hidden = /"(seed|budgetCents|worthCents|urgency|trust|pays|creep|regard|reads|arrives|needs)":/;

test("until the verdict a quarter tells of its leads what they have said, and nothing that they hide", async () => {
	const course = await testApp();
	onTestFinished(() => course.close());
	const learner = await course.signedIn();
	const entry = [...course.catalog.scenarios.values()].find(
		({ simulation, scenario }) => simulation === "pricing-desk" && scenario.assessed,
	);
	if (entry?.simulation !== "pricing-desk") throw new Error("The course has no assessed quarter to test with.");
	const { scenario, words } = entry;
	const begun = await learner.call("POST", "/api/attempts", { scenarioId: scenario.id });
	const id: string = begun.json.id;
	const seed = (await course.storage.attempt(id))?.seed ?? Number.NaN;
	expect(begun.text).not.toMatch(hidden);

	const { expert } = pricingDesk.policies;
	let memory = expert.start(seed);
	let state = pricingDesk.begin(scenario, seed);
	const shown = new Set(partsShown(pricingDesk.observe(state)));
	const unsaid = () =>
		scenario.leads.flatMap(({ id: lead }) => {
			const { message, answers, truth, goes } = words.leads[lead] as (typeof words.leads)[string];
			const said = { message, truth, goes, ...Object.fromEntries(Object.entries(answers).map(([of, text]) => [`answer-${of}`, text])) };
			return Object.entries(said).flatMap(([part, text]) => (shown.has(`${lead}/${part}`) ? [] : [text]));
		});
	const expectUnsaid = (text: string) => {
		for (const one of unsaid()) if (one.length > 30) expect(text.includes(JSON.stringify(one).slice(1, -1)), one).toBe(false);
	};
	expectUnsaid(begun.text);
	for (let seq = 0; !pricingDesk.isOver(state); seq += 1) {
		const decided = expert.decide(pricingDesk.observe(state), pricingDesk.read(state), memory);
		const next = pricingDesk.step(state, decided.action);
		if (!next.ok) throw new Error(`The expert was refused: ${next.code}`);
		({ state } = next);
		({ memory } = decided);
		for (const part of partsShown(pricingDesk.observe(state))) shown.add(part);
		const answer = await learner.call("POST", `/api/attempts/${id}/actions`, { seq, action: decided.action });
		expect(answer.status, answer.text.slice(0, 200)).toBe(200);
		expect(answer.json.observation).toEqual(JSON.parse(JSON.stringify(pricingDesk.observe(state))));
		expect(answer.text).not.toMatch(hidden);
		expectUnsaid(answer.text);
	}
	const { json } = await learner.call("POST", `/api/attempts/${id}/finish`);
	expect(json.revealed.truth).toEqual(words.truth);
	const came: readonly { id: string }[] = json.observation.leads;
	for (const lead of came) expect(json.revealed.why[lead.id]).toBe(words.leads[lead.id]?.truth);
	expect(Object.keys(json.revealed.why).length).toBeLessThan(scenario.leads.length);
});
