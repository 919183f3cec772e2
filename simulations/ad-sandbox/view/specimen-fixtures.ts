/** For the gallery: campaigns of the course, played by the real engine. Development only. */
import { load } from "js-yaml";
import type { Words } from "#src/i18n/t.ts";
import { playPolicy } from "../../kernel/replay.ts";
import type { PolicyName } from "../../kernel/simulation.ts";
import type { AdAction } from "../action.ts";
import { rightAnswers } from "../answers.ts";
import { begin, step } from "../engine.ts";
import { observe } from "../observe.ts";
import { retell } from "../retold.ts";
import { type AdScenario, adScenarioSchema, adWordsSchema, type CalibrationRow } from "../schema.ts";
import { adSandbox } from "../simulation.ts";
import type { AdState } from "../state.ts";
import type { AdsMaterial, AdsWordSections, RevealedAdWords } from "./material.ts";

const files = import.meta.glob<string>(
	[
		"/content/{,en/}scenarios/{first-five-hundred,tiny-audience}.yaml",
		"/content/en/brands/{bakery,pumps}.yaml",
		"/content/ads/rows.yaml",
		"/content/en/ui/*.yaml",
	],
	{ query: "?raw", import: "default", eager: true },
);
const read = (path: string) => load(files[`/content/${path}`] ?? "");
const seed = 7;

export const words: AdsWordSections = {
	ads: read("en/ui/ads.yaml") as Words,
	errors: read("en/ui/errors.yaml") as Words,
	debrief: read("en/ui/ads-debrief.yaml") as Words,
};

interface RowOfTable {
	id: string;
	ctrBp: number;
	cpcCents: number;
	costPerLeadCents?: number;
}

function rowOf({ id, ctrBp, cpcCents, costPerLeadCents }: RowOfTable): CalibrationRow {
	return { id, ctr: ctrBp / 10_000, cpcCents, ...(costPerLeadCents && { cvr: cpcCents / costPerLeadCents }) };
}

/** A practice campaign with all that its views need. */
export function shelf(id: "first-five-hundred" | "tiny-audience") {
	const parsed: AdScenario = adScenarioSchema.parse(read(`scenarios/${id}.yaml`));
	const rows = read("ads/rows.yaml") as readonly RowOfTable[];
	const market = Object.fromEntries(
		Object.entries(parsed.rows).flatMap(([objective, id]) => rows.filter((row) => row.id === id).map((row) => [objective, rowOf(row)])),
	);
	const scenario: AdScenario = { ...parsed, market };
	const scenarioWords = adWordsSchema.parse(read(`en/scenarios/${id}.yaml`));
	const brand = read(`en/brands/${scenario.brand}.yaml`) as { name: string; handle: string; line: string };
	const material: AdsMaterial = {
		title: scenarioWords.title,
		language: "en",
		brand: { id: scenario.brand, name: brand.name, handle: brand.handle, line: brand.line },
		briefing: scenarioWords.briefing,
		goals: scenarioWords.goals,
		goal: scenario.goal,
		startsOn: scenario.startsOn,
		targetCents: scenario.targetCents,
		valueCents: scenario.valueCents,
		revenueCents: scenario.revenueCents,
		deadlineDay: scenario.deadlineDay,
		brief: scenario.brief,
		market,
		names: scenarioWords,
	};
	const revealed: RevealedAdWords = { questions: scenarioWords.questions };
	return {
		scenario,
		scenarioWords,
		material,
		revealed,
		/** The state after these actions; a refused one is a mistake in the specimen. */
		after: (...actions: readonly AdAction[]): AdState =>
			actions.reduce(
				(state, action) => {
					const next = step(state, action);
					if (!next.ok) throw new RangeError(`The specimen's ${action.type} is refused: ${next.code}`);
					return next.state;
				},
				begin(scenario, seed),
			),
		/** A whole campaign by a policy, with verdict and debrief. */
		campaignOf(policy: PolicyName) {
			const { run, state } = playPolicy(adSandbox, scenario, seed, adSandbox.policies[policy]);
			return { seen: observe(state), verdict: adSandbox.grade(run), debrief: adSandbox.debrief(run), answers: rightAnswers(retell(run)) };
		},
	};
}
export type Shelf = ReturnType<typeof shelf>;
