import type { AdEntry, AdScenario, AdWords, FeedEntry, FeedScenario } from "./simulations.ts";

/** What a player reads before a scenario, whichever simulation it is for. */
interface BriefingHead {
	id: string;
	assessed: boolean;
	brand: string;
	title: string;
	summary: string;
	/** 1 to begin with, 2 a full day, 3 a hard one. */
	level: number;
	briefing: readonly string[];
	goals: readonly string[];
}

/** Before a shift in a feed. */
export interface FeedBriefing extends BriefingHead {
	simulation: "community-feed";
	startsAtMinute: number;
	lengthMinutes: number;
	answerTimeMinutes: number;
	/** Those that are there when the shift begins, and those that lie ready to be published (`minute` null). */
	posts: readonly { id: string; minute: number | null; text: string }[];
	/** Minutes of work in the shift, where they are fewer than its length. */
	attentionMinutes: number | null;
	trains: FeedScenario["trains"];
	savedReplies: readonly (FeedScenario["savedReplies"][number] & { title: string; text: string })[];
}

/** Before a campaign: the client's brief, and what a buyer can look up before spending anything. */
export interface AdBriefing extends BriefingHead {
	simulation: "ad-sandbox";
	currency: string;
	weeks: number;
	goal: AdScenario["goal"];
	budgetCents: number;
	targetCents: number;
	valueCents: number;
	revenueCents: number;
	deadlineDay?: number | undefined;
	startsOn: AdScenario["startsOn"];
	/** Published medians, as a buyer would look them up. */
	market: AdScenario["market"];
	trains: AdScenario["trains"];
	/** Whom the client means, in ids of `words`. */
	brief: AdScenario["brief"];
	words: Pick<AdWords, "places" | "ages" | "interests" | "creatives" | "angles" | "offers" | "landings" | "account" | "questions">;
}

export function feedBriefingOf({ scenario, words }: FeedEntry): FeedBriefing {
	return {
		...headOf({ scenario, words }),
		simulation: "community-feed",
		startsAtMinute: scenario.startsAtMinute,
		lengthMinutes: scenario.lengthMinutes,
		answerTimeMinutes: scenario.answerTimeMinutes,
		posts: scenario.posts
			.filter(({ minute }) => minute === null || minute <= 0)
			.map((post) => ({ ...post, text: words.posts[post.id]?.text ?? "" })),
		attentionMinutes: scenario.attentionMinutes ?? null,
		trains: scenario.trains,
		savedReplies: scenario.savedReplies.map((reply) => ({ ...reply, ...(words.savedReplies[reply.id] ?? { title: "", text: "" }) })),
	};
}

export function adBriefingOf({ scenario, words }: AdEntry): AdBriefing {
	const { places, ages, interests, creatives, angles, offers, landings, account, questions } = words;
	return {
		...headOf({ scenario, words }),
		simulation: "ad-sandbox",
		currency: scenario.currency,
		weeks: scenario.weeks,
		goal: scenario.goal,
		budgetCents: scenario.budgetCents,
		targetCents: scenario.targetCents,
		valueCents: scenario.valueCents,
		revenueCents: scenario.revenueCents,
		...(scenario.deadlineDay !== undefined && { deadlineDay: scenario.deadlineDay }),
		startsOn: scenario.startsOn,
		market: scenario.market,
		trains: scenario.trains,
		brief: scenario.brief,
		words: { places, ages, interests, creatives, angles, offers, landings, account, questions },
	};
}

function headOf({ scenario, words }: Omit<FeedEntry, "simulation"> | Omit<AdEntry, "simulation">): BriefingHead {
	const { id, assessed, brand, level } = scenario;
	const { title, summary, briefing, goals } = words;
	return { id, assessed, brand, level, title, summary, briefing, goals };
}
