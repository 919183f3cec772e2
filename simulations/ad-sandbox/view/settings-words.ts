import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { AdSetSettings, Audience } from "../action.ts";
import type { AdNames, AdsProps } from "./material.ts";
import { dateWords } from "./periods.ts";

/** An ad set's settings, a line each. */
export function settingsWords(
	{ objective, audience, creatives, dailyBudgetCents, bidding, startDay, endDay, pacing }: AdSetSettings,
	{ material, words, seen }: Pick<AdsProps, "material" | "words" | "seen">,
	numbers: Numbers,
): readonly { label: string; text: string }[] {
	const w = words.ads;
	const date = (day: number) => dateWords(day, material.startsOn, material.language);
	const cap = bidding.kind === "lowest-cost" ? "" : ` ${numbers.money(bidding.capCents)}`;
	return [
		{ label: t(w, "objective"), text: t(w, `objective-${objective}`) },
		{ label: t(w, "who"), text: audienceWords(audience, material.names, w) },
		{
			label: t(w, "where"),
			text: [
				allOr(audience.places, seen.market.places.length, (id) => material.names.places[id] ?? id, t(w, "allPlaces")),
				allOr(audience.placements, seen.market.placements.length, (id) => t(w, `placement-${id}`), t(w, "allPlacements")),
			].join(" · "),
		},
		{ label: t(w, "ads"), text: creatives.map((id) => material.names.creatives[id]?.name ?? id).join(", ") || t(w, "none") },
		{
			label: t(w, "money"),
			text: t(w, "moneyLine", {
				money: numbers.money(dailyBudgetCents),
				from: date(startDay),
				to: date(Math.min(endDay, seen.days)),
				pacing: t(w, `pacing-${pacing}`),
			}),
		},
		{ label: t(w, "bidding"), text: `${t(w, `bidding-${bidding.kind}`)}${cap}` },
	];
}

/** Whom an audience is made of: source, ages, and who is taken out. */
export function audienceWords({ source, ages, exclude }: Audience, names: AdNames, w: Words): string {
	const from =
		source.kind === "people"
			? source.interests.length === 0
				? t(w, "everybody")
				: source.interests.map((id) => names.interests[id] ?? id).join(", ")
			: source.kind === "visitors"
				? t(w, "visitorsOf", { days: source.days })
				: t(w, "lookalikeOf", { percent: source.percent });
	const out = exclude.map((who) => t(w, `without-${who}`));
	return [from, ages.map((id) => names.ages[id] ?? id).join(", ") || t(w, "none"), ...out].join(" · ");
}

function allOr(ids: readonly string[], of: number, name: (id: string) => string, all: string): string {
	return ids.length === of ? all : ids.map(name).join(", ") || "–";
}
