import { z } from "zod";
import { adSetSettings } from "./action.ts";
import { criterionId, format, id, objective, placement, questionKind } from "./vocabulary.ts";

const factor = z.number().min(0.05).max(20);
const share = z.number().min(0).max(1);
const cents = z.int().min(0).max(100_000_000);

/**
 * One row of the calibration table, joined by the catalog from `content/ads/rows.yaml` by its id.
 *
 * @see MODELS "1. Ad sandbox", Calibration
 */
export const calibrationRow = z.strictObject({
	id,
	/** Clicks of impressions, 0–1. */
	ctr: z.number().gt(0).lt(1),
	/** Cost of a click, cents of the row's currency (US dollars), taken over one to one into the scenario's. */
	cpcCents: z.number().gt(0),
	/** Conversions of clicks, 0–1: `CPC / cost per lead`; absent where the row is about traffic. */
	cvr: z.number().gt(0).lt(1).optional(),
});
export type CalibrationRow = z.infer<typeof calibrationRow>;

/** A town, a district, a country. */
const place = z.strictObject({ id, people: z.int().min(1), /** Against the mean price of an impression. */ price: factor.default(1) });
/** Shares of all places' people; they sum to 1. */
const age = z.strictObject({
	id,
	share,
	/** Action rate against the mean. */ affinity: factor.default(1),
	conversion: factor.default(1),
	price: factor.default(1),
});
/** Interests overlap: people have them independently of each other. */
const interest = z.strictObject({ id, share, affinity: factor.default(1), conversion: factor.default(1), price: factor.default(1) });

const slot = z.strictObject({
	id: placement,
	/** Share of an audience that uses it, ρ. */
	reachable: share,
	visitsPerDay: z.number().gt(0).max(50),
	slotsPerVisit: z.number().gt(0).max(20),
	/** Price of an impression against the row's. */
	price: factor.default(1),
	/** Action rate of each format here against the row's; a format that is absent cannot run here. */
	fits: z.partialRecord(format, factor),
});

/** An ad that lies ready. What it is can be seen; how well it works has to be found out. */
const creative = z.strictObject({
	id,
	format,
	/** What it says first, e.g. `price`, `craft`, `fear`: for reports. */
	angle: id,
	offer: id,
	landing: id,
	/** Hidden: action rate, conversion rate of the landing page, and quality in the auction, against the row's. */
	appeal: factor,
	conversion: factor.default(1),
	quality: factor.default(1),
	/** Hidden: action rate among people of an interest, on top. */
	appealTo: z.record(id, factor).default({}),
});

const question = z.strictObject({
	id,
	kind: questionKind,
	/** Asked when this day has passed. */
	afterDay: z.int().min(1),
	/** Creatives that `difference-real` compares. */
	between: z.tuple([id, id]).optional(),
});

/** A campaign of some weeks, language-free. Its words are in `content/<lang>/scenarios/<id>.yaml`. */
export const adScenarioSchema = z.strictObject({
	id,
	simulation: z.literal("ad-sandbox"),
	/** Assessed scenarios are played by the server; nothing of them but the briefing leaves it. */
	assessed: z.boolean(),
	brand: id,
	/** ISO 4217. */
	currency: z.string().length(3),
	/** Day on which day 1 falls; no year: seasons are by month. */
	startsOn: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(28) }),
	weeks: z.int().min(1).max(13),
	/** What the client wants. */
	goal: z.enum(["leads", "sales"]),
	/** Ids of the rows of the calibration table for each objective that is offered. */
	rows: z.partialRecord(objective, id),
	/** The rows themselves; joined by the catalog, never written in the file. */
	market: z.partialRecord(objective, calibrationRow).default({}),
	/** For the whole campaign. */
	budgetCents: cents.min(100),
	/** Cost of a conversion that the client can live with. */
	targetCents: cents.min(1),
	/** What a conversion is worth to the client, margin, not revenue; and the revenue for ROAS. */
	valueCents: cents.min(1),
	revenueCents: cents.min(1),
	/** Where a fixed date ends the use of it, e.g. a theatre's evening: conversions after this day are worth nothing. */
	deadlineDay: z.int().min(1).optional(),
	places: z.array(place).min(1).max(12),
	ages: z.array(age).min(1).max(8),
	interests: z.array(interest).min(1).max(20),
	placements: z.array(slot).min(1),
	/** Whom the brief means; spend outside it is waste. */
	brief: z.strictObject({ places: z.array(id).min(1), ages: z.array(id).min(1), interests: z.array(id).min(1) }),
	/** People who came to the site in the last 30 days, and customers with an address, at the start. */
	visitors: z.int().min(0),
	customers: z.int().min(0),
	/** Action and conversion rate of visitors against the row's; they are likely to buy anyway. */
	visitorsAffinity: factor.default(2),
	visitorsConversion: factor.default(3),
	/** Conversions a day without any ad; share of them by people who visited before. */
	organicPerDay: z.number().min(0),
	organicFromVisitors: share,
	creatives: z.array(creative).min(1).max(24),
	/** Ad sets that run already when the player takes over, with the days that they have run. */
	account: z.array(z.strictObject({ id, settings: adSetSettings, ranDays: z.int().min(1).max(60) })).default([]),
	questions: z.array(question).default([]),
	/** How hard it is: 1 to begin with, 2 a full day, 3 a hard one. */
	level: z.int().min(1).max(3).default(2),
	trains: z.array(criterionId).default([]),
	/** Replaces the course's pass mark. */
	passMark: z.number().min(0).max(100).optional(),
});
export type AdScenario = z.infer<typeof adScenarioSchema>;

/** The words of an ad scenario in one language. */
export const adWordsSchema = z.strictObject({
	id,
	title: z.string().min(3),
	summary: z.string().min(20).max(200),
	briefing: z.array(z.string().min(1)).min(1),
	goals: z.array(z.string()).min(1),
	places: z.record(z.string(), z.string()),
	ages: z.record(z.string(), z.string()),
	interests: z.record(z.string(), z.string()),
	creatives: z.record(
		z.string(),
		z.strictObject({
			name: z.string().min(2),
			headline: z.string().min(2).max(80),
			text: z.string().min(2).max(400),
			/** What one sees, in words: pictures are drawn from it and it is their alternative text. */
			picture: z.string().min(5),
			button: z.string().min(2),
		}),
	),
	angles: z.record(z.string(), z.string()),
	offers: z.record(z.string(), z.string()),
	landings: z.record(z.string(), z.string()),
	/** Ad sets that run already: id → name. */
	account: z.record(z.string(), z.string()).default({}),
	/** Question id → the question as the client or the lead would ask it. */
	questions: z.record(z.string(), z.string()).default({}),
	/** After the verdict: what this market was like, paragraphs. */
	truth: z.array(z.string().min(1)).default([]),
});
export type AdWords = z.infer<typeof adWordsSchema>;
