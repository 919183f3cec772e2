/** For the gallery: shifts of the course, played by the real engine. Development only. */
import { load } from "js-yaml";
import type { Words } from "#src/i18n/t.ts";
import { playPolicy } from "../../kernel/replay.ts";
import type { PolicyName } from "../../kernel/simulation.ts";
import type { FeedAction } from "../action.ts";
import { type FeedScenario, feedScenarioSchema, feedWordsSchema } from "../schema.ts";
import { communityFeed } from "../simulation.ts";
import type { FeedState } from "../state.ts";
import type { Desk } from "../vocabulary.ts";
import type { FeedMaterial, FeedWordSections, RevealedWords } from "./material.ts";

const files = import.meta.glob<string>(
	["/content/{,en/}scenarios/{first-shift,quiet-day}.yaml", "/content/{,en/}brands/{bakery,school}.yaml", "/content/en/ui/*.yaml"],
	{ query: "?raw", import: "default", eager: true },
);
const read = (path: string) => load(files[`/content/${path}`] ?? "");

export const words: FeedWordSections = {
	feed: read("en/ui/feed.yaml") as Words,
	errors: read("en/ui/errors.yaml") as Words,
	debrief: read("en/ui/debrief.yaml") as Words,
};

/** A practice scenario with all that its views need. `change` makes another shift of it. */
export function shelf(id: "first-shift" | "quiet-day", { seed = 7, ...change }: Partial<FeedScenario> & { seed?: number } = {}) {
	const scenario: FeedScenario = { ...feedScenarioSchema.parse(read(`scenarios/${id}.yaml`)), ...change };
	const scenarioWords = feedWordsSchema.parse(read(`en/scenarios/${id}.yaml`));
	const revealed: RevealedWords = {
		posts: Object.fromEntries(Object.entries(scenarioWords.posts).map(([post, { text }]) => [post, text])),
		authors: scenarioWords.authors,
		comments: scenarioWords.comments,
		deskAnswers: scenarioWords.deskAnswers,
	};
	const labels = Object.fromEntries(
		[...scenario.pool, ...scenario.stock].map(({ id, is, severity, accepts, rules, author, post }) => [
			id,
			{ is, severity, accepts, rules, author, post },
		]),
	);
	const material: FeedMaterial = {
		...brandOf(scenario.brand),
		title: scenarioWords.title,
		language: "en",
		savedReplies: scenarioWords.savedReplies,
		coach: scenario.coach.map((step) => ({ ...step, text: scenarioWords.coach[step.id] ?? "" })),
	};
	return {
		scenario,
		scenarioWords,
		revealed,
		labels,
		material,
		/** The state after these actions; a refused one is a mistake in the specimen. */
		after: (...actions: readonly FeedAction[]): FeedState =>
			actions.reduce(
				(state, action) => {
					const next = communityFeed.step(state, action);
					if (!next.ok) throw new RangeError(`The specimen's ${action.type} is refused: ${next.code}`);
					return next.state;
				},
				communityFeed.begin(scenario, seed),
			),
		/** The state in which a policy leaves the desk at this minute. */
		until(policy: PolicyName, minute: number): FeedState {
			const { run } = playPolicy(communityFeed, scenario, seed, communityFeed.policies[policy]);
			let state = communityFeed.begin(scenario, seed);
			for (const action of run.log) {
				const next = communityFeed.step(state, action);
				if (!next.ok || next.state.second > minute * 60) break;
				state = next.state;
			}
			return state;
		},
		/** A whole shift by a policy, with verdict and debrief. */
		shiftOf(policy: PolicyName) {
			const { run, state } = playPolicy(communityFeed, scenario, seed, communityFeed.policies[policy]);
			return { seen: communityFeed.observe(state), verdict: communityFeed.grade(run), debrief: communityFeed.debrief(run) };
		},
	};
}
export type Shelf = ReturnType<typeof shelf>;

function brandOf(id: string): Pick<FeedMaterial, "brand"> {
	const facts = read(`brands/${id}.yaml`) as { rules: string[]; escalation: Desk[]; mayPromise: string[]; answerTimeMinutes: number };
	const brand = read(`en/brands/${id}.yaml`) as Omit<FeedMaterial["brand"], "rules" | "desks" | "mayPromise"> & {
		rules: Record<string, { title: string; text: string }>;
		escalation: Record<string, string>;
		mayPromise: Record<string, string>;
	};
	return {
		brand: {
			...brand,
			answerTimeMinutes: facts.answerTimeMinutes,
			rules: facts.rules.map((rule) => ({ id: rule, ...(brand.rules[rule] ?? { title: rule, text: "" }) })),
			desks: facts.escalation.map((desk) => ({ id: desk, text: brand.escalation[desk] ?? "" })),
			mayPromise: facts.mayPromise.map((promise) => brand.mayPromise[promise] ?? ""),
		},
	};
}
