import type { Moment } from "../kernel/simulation.ts";
import { isRight } from "./answers.ts";
import { traitsOf } from "./audience.ts";
import { removals } from "./claims.ts";
import { weights } from "./criteria.ts";
import { hastyEdits } from "./edits.ts";
import type { Told } from "./moments.ts";
import type { Retold } from "./retold.ts";
import { daySeconds } from "./series.ts";
import type { Act } from "./tape.ts";
import { significant, type TestResult, testResults } from "./test-results.ts";

/** What single acts were worth. */
export function momentsOfActs(run: Retold): readonly Moment[] {
	const hasty = new Set(hastyEdits(run).map(({ index }) => index));
	return run.acts.flatMap((act) => [
		...answer(run, act),
		...testEnd(act),
		...creativesOut(act),
		...stopped(act),
		...(hasty.has(act.index) ? reset(act) : []),
	]);
}

function moment({ index, before }: Act, told: Told, about: string, weight: number): Moment {
	return { at: before.day * daySeconds, ...told, about, logIndex: index, weight };
}

function answer({ final }: Retold, act: Act): readonly Moment[] {
	const { action, before } = act;
	if (action.type !== "answer") return [];
	const worth = (100 * weights.reading) / Math.max(1, final.questions.length);
	const right = isRight(before, action.questionId, action.choice);
	return [
		moment(
			act,
			right ? { kind: "well", because: "question-right" } : { kind: "missed", because: "question-wrong" },
			action.questionId,
			worth,
		),
	];
}

/** How a test ended, by its figures on the day. */
function testEnd(act: Act): readonly Moment[] {
	const { action, before } = act;
	if (action.type !== "end-test") return [];
	const test = testResults(before).find((one) => one.adSet.id === action.adSetId && one.test.endedDay === null);
	return test ? [moment(act, howEnded(test, action.keep), action.adSetId, 100 * weights.testing)] : [];
}

function howEnded({ size, p, ahead }: TestResult, keep: string): Told {
	if (size < 1) return keep === "none" ? { kind: "missed", because: "test-too-small" } : { kind: "harm", because: "test-peeked" };
	if (p < significant) return keep === ahead ? { kind: "well", because: "test-trusted" } : { kind: "harm", because: "test-misread" };
	return keep === "none" ? { kind: "well", because: "test-left-open" } : { kind: "harm", because: "test-misread" };
}

function creativesOut(act: Act): readonly Moment[] {
	return removals(act).flatMap(({ creativeId, why }): readonly Moment[] => {
		if (why === "worn") return [moment(act, { kind: "well", because: "worn-creative-rested" }, creativeId, 1)];
		return why === "unfounded" ? [moment(act, { kind: "harm", because: "claim-without-test" }, creativeId, 20 * weights.testing)] : [];
	});
}

/** An ad set that spends mostly outside the brief is stopped. */
function stopped(act: Act): readonly Moment[] {
	const { action, before } = act;
	const adSet = action.type === "pause" ? before.adSets.find(({ id }) => id === action.adSetId) : undefined;
	if (!adSet || adSet.impressions === 0 || traitsOf(before.scenario, adSet.settings.audience).insideBrief >= 0.5) return [];
	return [moment(act, { kind: "well", because: "waste-stopped" }, adSet.id, 100 * weights.audience)];
}

function reset(act: Act): readonly Moment[] {
	const { action } = act;
	return "adSetId" in action ? [moment(act, { kind: "harm", because: "learning-reset" }, action.adSetId, 50 * weights.learning)] : [];
}
