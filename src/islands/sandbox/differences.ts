import type { AdsMaterial } from "#simulations/ad-sandbox/view/material.ts";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { monthWords } from "./months.ts";
import type { Plan, Plans } from "./plan.ts";

/** Something in which two plans differ: what it is, and how it is with each. */
export interface Difference {
	id: string;
	label: string;
	a: string;
	b: string;
}

/** Where the plans differ, in the order of the controls. */
export function differencesOf(
	{ a, b }: Plans,
	{ material, numbers, ads, own }: { material: AdsMaterial; numbers: Numbers; ads: Words; own: Words },
): readonly Difference[] {
	const { names, language } = material;
	const list = (words: readonly (string | undefined)[]) => words.join(", ") || t(ads, "none");
	const named = (of: Readonly<Record<string, string>>) => (ids: readonly string[]) => list(ids.map((id) => of[id] ?? id));
	const source = ({ audience: { source } }: Plan) => {
		if (source.kind === "visitors") return t(ads, "visitorsOf", { days: source.days });
		if (source.kind === "lookalike") return t(ads, "lookalikeOf", { percent: source.percent });
		return source.interests.length === 0 ? t(ads, "everybody") : named(names.interests)(source.interests);
	};
	const told: readonly (readonly [string, string, (plan: Plan) => string])[] = [
		["budget", t(ads, "dailyBudget"), ({ dailyBudgetCents }) => numbers.money(dailyBudgetCents)],
		["days", t(own, "days"), ({ days }) => String(days)],
		["month", t(own, "month"), ({ month }) => monthWords(month, language)],
		["pacing", t(ads, "pacing"), ({ pacing }) => t(ads, `pacing-${pacing}`)],
		["objective", t(ads, "objective"), ({ objective }) => t(ads, `objective-${objective}`)],
		[
			"bidding",
			t(ads, "bidding"),
			({ bidding }) =>
				bidding.kind === "lowest-cost"
					? t(ads, "bidding-lowest-cost")
					: `${t(ads, `bidding-${bidding.kind}`)} ${numbers.money(bidding.capCents)}`,
		],
		["source", t(ads, "source"), source],
		["places", t(ads, "placesOf"), ({ audience }) => named(names.places)(audience.places)],
		["ages", t(ads, "ages"), ({ audience }) => named(names.ages)(audience.ages)],
		["exclude", t(ads, "exclude"), ({ audience }) => list(audience.exclude.map((who) => t(ads, `exclude-${who}`)))],
		["placements", t(ads, "placements"), ({ audience }) => list(audience.placements.map((id) => t(ads, `placement-${id}`)))],
		["creatives", t(ads, "ads"), ({ creatives }) => list(creatives.map((id) => names.creatives[id]?.name))],
	];
	return told.flatMap(([id, label, words]) => {
		const [of, other] = [words(a), words(b)];
		return of === other ? [] : [{ id, label, a: of, b: other }];
	});
}
