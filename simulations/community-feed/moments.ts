import type { Moment } from "../kernel/simulation.ts";
import type { Ledger, Story } from "./ledger.ts";
import { harmOf, isDue } from "./measures.ts";

/** What was done well, missed or did harm, in order of time. */
export function momentsOf(ledger: Ledger): readonly Moment[] {
	return ledger.stories.flatMap((story) => momentsOfStory(ledger, story)).sort((a, b) => a.at - b.at);
}

function momentsOfStory(ledger: Ledger, story: Story): readonly Moment[] {
	const { label, comment, right } = story;
	const about = { about: comment.id, rules: label.rules, weight: label.severity };
	const moments: Moment[] = story.acts.flatMap((act) => {
		const because = harmOf(story, act);
		return because ? [{ at: act.second, kind: "harm", because, logIndex: act.index, ...about } as const] : [];
	});
	if (right) moments.push({ at: right.second, kind: "well", because: `handled-${label.is}`, logIndex: right.index, ...about });
	else if (isDue(ledger, story)) moments.push({ at: comment.second, kind: "missed", because: `missed-${label.is}`, ...about });
	return moments;
}
