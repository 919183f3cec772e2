import type { PricingBriefing, PublicCourse } from "#content/public.ts";
import type { PricingMaterial } from "#simulations/pricing-desk/view/material.ts";

/** What the pricing desk shows of a quarter besides the observation; made when the site is built. */
export function pricingMaterial({ title, briefing, goals, self, words }: PricingBriefing, course: PublicCourse): PricingMaterial {
	return {
		title,
		language: course.course.languages[0] ?? "en",
		briefing,
		goals,
		self: words.self,
		facts: self,
		deliverables: words.deliverables,
		stories: Object.fromEntries(Object.entries(words.clients).map(([id, { story }]) => [id, story])),
	};
}
