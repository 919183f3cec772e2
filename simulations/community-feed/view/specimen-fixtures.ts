/** For the gallery: the bakery's first shift, played by the real engine. Development only. */
import { parse } from "yaml";
import type { Words } from "#src/i18n/t.ts";
import { playPolicy } from "../../kernel/replay.ts";
import type { FeedAction } from "../action.ts";
import { type FeedScenario, feedScenarioSchema, feedWordsSchema } from "../schema.ts";
import { communityFeed } from "../simulation.ts";
import type { FeedState } from "../state.ts";
import type { Desk } from "../vocabulary.ts";
import type { FeedMaterial, FeedWordSections, RevealedWords } from "./material.ts";

const files = import.meta.glob<string>(
	[
		"/content/scenarios/first-shift.yaml",
		"/content/en/scenarios/first-shift.yaml",
		"/content/{,en/}brands/bakery.yaml",
		"/content/en/ui/*.yaml",
	],
	{ query: "?raw", import: "default", eager: true },
);
const read = (path: string) => parse(files[`/content/${path}`] ?? "");

export const scenario: FeedScenario = feedScenarioSchema.parse(read("scenarios/first-shift.yaml"));
export const scenarioWords = feedWordsSchema.parse(read("en/scenarios/first-shift.yaml"));

export const words: FeedWordSections = {
	feed: read("en/ui/feed.yaml") as Words,
	errors: read("en/ui/errors.yaml") as Words,
	debrief: read("en/ui/debrief.yaml") as Words,
};

export const revealed: RevealedWords = {
	posts: Object.fromEntries(Object.entries(scenarioWords.posts).map(([id, { text }]) => [id, text])),
	authors: scenarioWords.authors,
	comments: scenarioWords.comments,
	deskAnswers: scenarioWords.deskAnswers,
};

export const material: FeedMaterial = materialOf(read("brands/bakery.yaml"), read("en/brands/bakery.yaml"));

function materialOf(
	facts: { id: string; rules: string[]; escalation: Desk[]; mayPromise: string[]; answerTimeMinutes: number },
	brand: Omit<FeedMaterial["brand"], "rules" | "desks" | "mayPromise"> & {
		rules: Record<string, { title: string; text: string }>;
		escalation: Record<string, string>;
		mayPromise: Record<string, string>;
	},
): FeedMaterial {
	return {
		title: scenarioWords.title,
		language: "en",
		brand: {
			...brand,
			answerTimeMinutes: facts.answerTimeMinutes,
			rules: facts.rules.map((id) => ({ id, ...(brand.rules[id] ?? { title: id, text: "" }) })),
			desks: facts.escalation.map((id) => ({ id, text: brand.escalation[id] ?? "" })),
			mayPromise: facts.mayPromise.map((id) => brand.mayPromise[id] ?? ""),
		},
		savedReplies: scenarioWords.savedReplies,
		coach: scenario.coach.map((step) => ({ ...step, text: scenarioWords.coach[step.id] ?? "" })),
	};
}

const seed = 7;

/** The state after these actions; a refused one is a mistake in the specimen. */
export function after(...actions: readonly FeedAction[]): FeedState {
	return actions.reduce(
		(state, action) => {
			const next = communityFeed.step(state, action);
			if (!next.ok) throw new RangeError(`The specimen's ${action.type} is refused: ${next.code}`);
			return next.state;
		},
		communityFeed.begin(scenario, seed),
	);
}

/** A whole shift by a policy, with verdict and debrief. */
export function shiftOf(policy: "careless" | "expert") {
	const { run, state } = playPolicy(communityFeed, scenario, seed, communityFeed.policies[policy]);
	return { seen: communityFeed.observe(state), verdict: communityFeed.grade(run), debrief: communityFeed.debrief(run) };
}

export const labels = Object.fromEntries(
	[...scenario.pool, ...scenario.stock].map(({ id, is, severity, accepts, rules }) => [id, { is, severity, accepts, rules }]),
);
