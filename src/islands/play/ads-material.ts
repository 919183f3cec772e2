import type { AdBriefing, PublicCourse } from "#content/public.ts";
import type { AdsMaterial } from "#simulations/ad-sandbox/view/material.ts";

/** What the ads manager shows of a client and a campaign besides the observation; made when the site is built. */
export function adsMaterial(briefing: AdBriefing, course: PublicCourse): AdsMaterial {
	const brand = course.brands.get(briefing.brand);
	if (!brand) throw new RangeError(`There is no brand "${briefing.brand}".`);
	const { facts, words } = brand;
	const { title, goals, goal, startsOn, targetCents, valueCents, revenueCents, deadlineDay, brief, market } = briefing;
	const { places, ages, interests, creatives, angles, offers, landings, account } = briefing.words;
	return {
		title,
		language: course.course.languages[0] ?? "en",
		brand: { id: facts.id, name: words.name, handle: words.handle, line: words.line },
		briefing: briefing.briefing,
		goals,
		goal,
		startsOn,
		targetCents,
		valueCents,
		revenueCents,
		...(deadlineDay !== undefined && { deadlineDay }),
		brief,
		market,
		names: { places, ages, interests, creatives, angles, offers, landings, account },
	};
}
