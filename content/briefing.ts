import type {
	AdEntry,
	AdScenario,
	AdWords,
	FeedEntry,
	FeedScenario,
	PricingEntry,
	PricingScenario,
	PricingWords,
	ScenarioEntry,
} from "./simulations.ts";

/** What a player reads before a scenario, whichever simulation it is for. */
interface BriefingHead {
	id: string;
	assessed: boolean;
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
	brand: string;
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
	brand: string;
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

/** Before a quarter as a freelancer: who one is, what one needs, and what can be sold. */
export interface PricingBriefing extends BriefingHead {
	simulation: "pricing-desk";
	currency: string;
	weeks: number;
	/** Without the share of hours that can be billed: working that out is a part of the job. */
	self: Omit<PricingScenario["self"], "utilisationBp">;
	trains: PricingScenario["trains"];
	deliverables: PricingScenario["deliverables"];
	/** Those whom one has on the first day, with what is agreed. */
	clients: readonly Pick<PricingScenario["clients"][number], "id" | "quote" | "owedCents" | "elsewhere">[];
	words: Pick<PricingWords, "self" | "deliverables"> & {
		clients: Readonly<Record<string, Pick<PricingWords["clients"][string], "name" | "who" | "story">>>;
	};
}

/** Takes of a scenario what may be read before it is played. */
export function briefingOf(entry: ScenarioEntry): FeedBriefing | AdBriefing | PricingBriefing {
	switch (entry.simulation) {
		case "community-feed":
			return feedBriefingOf(entry);
		case "ad-sandbox":
			return adBriefingOf(entry);
		case "pricing-desk":
			return pricingBriefingOf(entry);
	}
}

export function feedBriefingOf({ scenario, words }: FeedEntry): FeedBriefing {
	return {
		...headOf({ scenario, words }),
		simulation: "community-feed",
		brand: scenario.brand,
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
		brand: scenario.brand,
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

export function pricingBriefingOf({ scenario, words }: PricingEntry): PricingBriefing {
	const { currency, weeks, trains, deliverables } = scenario;
	const { utilisationBp: _, ...self } = scenario.self;
	return {
		...headOf({ scenario, words }),
		simulation: "pricing-desk",
		currency,
		weeks,
		self,
		trains,
		deliverables,
		clients: scenario.clients.map(({ id, quote, owedCents, elsewhere }) => ({ id, quote, owedCents, elsewhere })),
		words: {
			self: words.self,
			deliverables: words.deliverables,
			clients: Object.fromEntries(Object.entries(words.clients).map(([id, { name, who, story }]) => [id, { name, who, story }])),
		},
	};
}

function headOf({ scenario, words }: Pick<ScenarioEntry, "scenario" | "words">): BriefingHead {
	const { id, assessed, level } = scenario;
	const { title, summary, briefing, goals } = words;
	return { id, assessed, level, title, summary, briefing, goals };
}
