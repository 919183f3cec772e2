/** For the gallery: quarters of the course, played by the real engine. Development only. */
import { load } from "js-yaml";
import type { Words } from "#src/i18n/t.ts";
import { playPolicy } from "../../kernel/replay.ts";
import type { PolicyName } from "../../kernel/simulation.ts";
import type { PricingAction } from "../action.ts";
import { begin, step } from "../engine.ts";
import type { PricingObservation } from "../observation.ts";
import { observe } from "../observe.ts";
import { partsShown, revealLeads } from "../revealed.ts";
import { type PricingScenario, pricingScenarioSchema, pricingWordsSchema } from "../schema.ts";
import { pricingDesk } from "../simulation.ts";
import type { PricingState } from "../state.ts";
import type { PricingMaterial, PricingWordSections } from "./material.ts";

const files = import.meta.glob<string>(
	["/content/{,en/}scenarios/{side-job,leaving-employment,a-fourth-client}.yaml", "/content/en/ui/*.yaml"],
	{ query: "?raw", import: "default", eager: true },
);
const read = (path: string) => load(files[`/content/${path}`] ?? "");
const seed = 7;

export const words: PricingWordSections = {
	pricing: read("en/ui/pricing.yaml") as Words,
	errors: read("en/ui/errors.yaml") as Words,
	debrief: read("en/ui/pricing-debrief.yaml") as Words,
};

/** A quarter with all that its views need. */
export function shelf(id: "side-job" | "leaving-employment" | "a-fourth-client") {
	const scenario: PricingScenario = pricingScenarioSchema.parse(read(`scenarios/${id}.yaml`));
	const scenarioWords = pricingWordsSchema.parse(read(`en/scenarios/${id}.yaml`));
	const { utilisationBp: _, ...facts } = scenario.self;
	const material: PricingMaterial = {
		title: scenarioWords.title,
		language: "en",
		briefing: scenarioWords.briefing,
		goals: scenarioWords.goals,
		self: scenarioWords.self,
		facts,
		deliverables: scenarioWords.deliverables,
		stories: Object.fromEntries(Object.entries(scenarioWords.clients).map(([client, { story }]) => [client, story])),
	};
	return {
		scenario,
		scenarioWords,
		material,
		/** What has been said in a state, all of what was said before it included. */
		revealed: (states: readonly PricingState[]) =>
			revealLeads(new Set(states.flatMap((state) => partsShown(observe(state)))), scenarioWords),
		/** The states after each of these actions; a refused one is a mistake in the specimen. */
		after(...actions: readonly PricingAction[]): readonly PricingState[] {
			const states = [begin(scenario, seed)];
			for (const action of actions) {
				const next = step(states.at(-1) as PricingState, action);
				if (!next.ok) throw new RangeError(`The specimen's ${action.type} is refused: ${next.code}`);
				states.push(next.state);
			}
			return states;
		},
		/** The states of a policy's quarter up to the first that is looked for; all of them where none is. */
		until(policy: PolicyName, isIt: (seen: PricingObservation) => boolean): readonly PricingState[] {
			const { run } = playPolicy(pricingDesk, scenario, seed, pricingDesk.policies[policy]);
			const states = [begin(scenario, seed)];
			for (const action of run.log) {
				const last = states.at(-1) as PricingState;
				if (isIt(observe(last))) break;
				const next = step(last, action);
				if (next.ok) states.push(next.state);
			}
			return states;
		},
		/** A whole quarter by a policy, with verdict and debrief. */
		quarterOf(policy: PolicyName) {
			const { run } = playPolicy(pricingDesk, scenario, seed, pricingDesk.policies[policy]);
			return { run, verdict: pricingDesk.grade(run), debrief: pricingDesk.debrief(run) };
		},
	};
}
export type Shelf = ReturnType<typeof shelf>;
