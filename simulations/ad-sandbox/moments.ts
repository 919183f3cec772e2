import type { Moment } from "../kernel/simulation.ts";
import { type Bounds, weights } from "./criteria.ts";
import { momentsOfActs } from "./moments-of-acts.ts";
import { momentsOfAdSets, momentsOfBudget } from "./moments-of-money.ts";
import { overlaps } from "./overlapped.ts";
import type { HarmReason, MissedReason, WellReason } from "./reasons.ts";
import { type Retold, spentOn } from "./retold.ts";
import { daySeconds } from "./series.ts";
import { testResults } from "./test-results.ts";

export type Told =
	| { kind: "well"; because: WellReason }
	| { kind: "missed"; because: MissedReason }
	| { kind: "harm"; because: HarmReason };

/** What was done well, missed or did harm, in order of time. */
export function momentsOf(run: Retold, bounds: Bounds): readonly Moment[] {
	return [
		...momentsOfBudget(run, bounds),
		...momentsOfAdSets(run),
		...momentsOfActs(run),
		...unanswered(run),
		...untested(run),
		...overlapping(run),
	].sort((a, b) => a.at - b.at || (a.logIndex ?? -1) - (b.logIndex ?? -1));
}

function unanswered({ final }: Retold): readonly Moment[] {
	const weight = (100 * weights.reading) / Math.max(1, final.questions.length);
	return final.questions.flatMap(({ id, openedDay, answered }): readonly Moment[] =>
		answered === null ? [{ at: openedDay * daySeconds, kind: "missed", because: "question-unanswered", about: id, weight }] : [],
	);
}

/** No test at all, and tests without an end. */
function untested({ final, days }: Retold): readonly Moment[] {
	if (spentOn(final.truth) === 0) return [];
	const tests = testResults(final);
	const weight = 50 * weights.testing;
	const at = days * daySeconds;
	if (tests.length === 0) return [{ at, kind: "missed", because: "test-missing", weight }];
	return tests.flatMap(({ adSet, test }): readonly Moment[] =>
		test.endedDay === null ? [{ at, kind: "missed", because: "test-unended", about: adSet.id, weight }] : [],
	);
}

function overlapping(run: Retold): readonly Moment[] {
	return overlaps(run).map(({ adSetId, sinceDay }) => ({
		at: sinceDay * daySeconds,
		kind: "missed",
		because: "overlap-left",
		about: adSetId,
		weight: 2,
	}));
}
