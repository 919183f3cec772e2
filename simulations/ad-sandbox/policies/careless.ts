import type { AdAction } from "../action.ts";
import { open } from "./answer-well.ts";
import { adSet, everybody, perDay, runnable } from "./plan.ts";
import { type AdPolicy, inRounds } from "./policy.ts";

/**
 * Boosts what lies on top: two ads, everybody in the right places, everything that is on offer. Lets it run, doubles the
 * budget once it looks good, and answers with the first choice.
 */
export const careless: AdPolicy = inRounds(7, (seen, read): readonly AdAction[] => {
	const answers = open(seen).map(({ id, choices }): AdAction => ({ type: "answer", questionId: id, choice: choices[0] as string }));
	const own = seen.adSets.find(({ id }) => id === "boost");
	const audience = { ...everybody(seen), places: [...read.brief.places] };
	const creatives = runnable(seen)
		.slice(0, 2)
		.map(({ id }) => id);
	if (!own) {
		const settings = adSet(seen, read, { audience, creatives, dailyBudgetCents: 0.8 * perDay(seen, read) });
		return [...answers, { type: "create-ad-set", adSetId: "boost", settings }];
	}
	if (seen.day !== 14 || seen.day >= read.lastDay) return answers;
	const settings = { ...own.settings, dailyBudgetCents: Math.min(seen.budgetCents, own.settings.dailyBudgetCents * 2) };
	return [...answers, { type: "edit-ad-set", adSetId: own.id, settings }];
});
