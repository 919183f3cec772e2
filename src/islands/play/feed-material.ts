import type { FeedBriefing, PublicCourse } from "#content/public.ts";
import type { FeedMaterial } from "#simulations/community-feed/view/material.ts";

/** What the feed's screen shows of a client and a scenario besides the observation; made when the site is built. */
export function feedMaterial(briefing: FeedBriefing, course: PublicCourse): FeedMaterial {
	const brand = course.brands.get(briefing.brand);
	if (!brand) throw new RangeError(`There is no brand "${briefing.brand}".`);
	const { facts, words } = brand;
	const entry = course.practice.get(briefing.id);
	const practice = entry?.simulation === "community-feed" ? entry : null;
	return {
		title: briefing.title,
		language: course.course.languages[0] ?? "en",
		brand: {
			id: facts.id,
			name: words.name,
			handle: words.handle,
			line: words.line,
			answerTimeMinutes: facts.answerTimeMinutes,
			rules: facts.rules.flatMap((id) => (words.rules[id] ? [{ id, ...words.rules[id] }] : [])),
			desks: facts.escalation.map((id) => ({ id, text: words.escalation[id] ?? "" })),
			mayPromise: facts.mayPromise.flatMap((id) => words.mayPromise[id] ?? []),
			voice: words.voice,
			wording: words.wording,
		},
		savedReplies: Object.fromEntries(briefing.savedReplies.map(({ id, title, text }) => [id, { title, text }])),
		coach: (practice?.scenario.coach ?? []).map((step) => ({ ...step, text: practice?.words.coach[step.id] ?? "" })),
	};
}
