import type { Criterion } from "../kernel/simulation.ts";
import { isRight } from "./answers.ts";
import { removals } from "./claims.ts";
import { hastyEdits, undisturbedShare } from "./edits.ts";
import { outcomeOf } from "./outcome.ts";
import { bySpend, type Retold, spentByDay, spentOn } from "./retold.ts";
import { testResults, worthOf } from "./test-results.ts";
import type { CriterionId } from "./vocabulary.ts";

/** What doing nothing and the expert made of the same seed. */
export interface Bounds {
	/** Worth of the outcome, cents. */
	worth: { idle: number; expert: number };
	/** What the expert put to use, cents. */
	spentCents: number;
}

/**
 * Shares of the raw score. Design choice: what the campaign achieved weighs most, the reading of reports a tenth at most.
 * Where a scenario asks nothing, the rest is weighed among itself.
 */
export const weights: Readonly<Record<CriterionId, number>> = {
	outcome: 0.4,
	budget: 0.12,
	audience: 0.1,
	frequency: 0.04,
	testing: 0.12,
	learning: 0.12,
	reading: 0.1,
};

/** The criteria of a run. Decisions count in proportion to the money that they were made about: of none there is no merit. */
export function criteriaOf(run: Retold, bounds: Bounds): readonly Criterion[] {
	const used = bounds.spentCents === 0 ? 1 : Math.min(1, spentOn(run.useful) / bounds.spentCents);
	const found: Record<CriterionId, Finding> = {
		outcome: outcome(run, bounds),
		budget: times(budget(run), used),
		audience: times(audience(run), used),
		frequency: times(frequency(run), used),
		testing: times(testing(run), used),
		learning: times(learning(run), used),
		reading: reading(run),
	};
	const asked = run.final.questions.length > 0;
	const ids = (Object.keys(weights) as CriterionId[]).filter((id) => asked || id !== "reading");
	const whole = ids.reduce((sum, id) => sum + weights[id], 0);
	return ids.map((id) => ({
		id,
		score: 100 * found[id].share,
		weight: weights[id] / whole,
		evidence: [...new Set(found[id].evidence)].sort((a, b) => a - b),
	}));
}

interface Finding {
	/** 0–1 */
	share: number;
	/** Indexes into the log. */
	evidence: readonly number[];
}

const times = ({ share, evidence }: Finding, factor: number): Finding => ({ share: share * factor, evidence });

/** A fall from 1 at `full` to 0 at `none`. */
function falling(value: number, full: number, none: number): number {
	return Math.min(1, Math.max(0, (none - value) / (none - full)));
}

/** Where the worth stands between doing nothing and the expert on the same seed. Whoever beats the expert has it all. */
function outcome(run: Retold, { worth: { idle, expert } }: Bounds): Finding {
	const share = expert - idle <= 0 ? 0 : (outcomeOf(run).worth - idle) / (expert - idle);
	return { share: Math.min(1, Math.max(0, share)), evidence: planning(run) };
}

/** Acts by which money is set to work. */
function planning({ acts }: Retold): readonly number[] {
	return acts.flatMap(({ action: { type }, index }) => (type === "create-ad-set" || type === "edit-ad-set" ? [index] : []));
}

/** Days of an even plan that may fall on one, and weeks on one, before it is no plan. Design choice. */
const busiest = { days: 4, weeks: 1.75 } as const;

/** The larger of what one day and what the last week took, against an even plan until the last day of use. */
function budget(run: Retold): Finding {
	const share = spentOn(run.useful) === 0 ? 0 : Math.min(dumped(run), saved(run));
	return { share, evidence: planning(run) };
}

/** 1 where no day took more than a plan would give it, falling to 0 where one took all. */
export function dumped({ useful, lastDay }: Retold): number {
	const spent = spentOn(useful);
	const busy = Math.max(0, ...spentByDay(useful).values());
	return spent === 0 || lastDay < busiest.days ? 1 : falling(busy / spent, Math.min(0.9, busiest.days / lastDay), 1);
}

/** 1 where the last week did not take more than a plan would give it, falling to 0 where it took all. */
export function saved({ useful, lastDay }: Retold): number {
	const spent = spentOn(useful);
	const last = spentOn(useful.filter(({ day }) => day > lastDay - 7));
	return spent === 0 || lastDay < 14 ? 1 : falling(last / spent, Math.min(0.9, busiest.weeks / (lastDay / 7)), 1);
}

/** Share of the spend on people whom the brief means. */
function audience(run: Retold): Finding {
	return { share: bySpend(run.final.truth, ({ insideBrief }) => insideBrief) ?? 0, evidence: planning(run) };
}

/** Spend by how-manieth showing it bought: all of it up to the third, none from the tenth. @see MODELS A5 */
function frequency(run: Retold): Finding {
	return { share: bySpend(run.final.truth, ({ exposure }) => falling(exposure, 3, 10)) ?? 0, evidence: planning(run) };
}

/** Without any test, nor a claim that needs one. */
const untested = 0.3;

/** Mean worth of the tests; each creative that was thrown out without reason takes a fifth of it away. */
function testing(run: Retold): Finding {
	const tests = testResults(run.final).map(worthOf);
	const unfounded = run.acts.filter((act) => removals(act).some(({ why }) => why === "unfounded"));
	let share = tests.length === 0 ? untested : tests.reduce((sum, worth) => sum + worth, 0) / tests.length;
	for (const _ of unfounded) share *= 0.8;
	const ofTests = run.acts.filter(({ action: { type } }) => type === "start-test" || type === "end-test");
	return { share, evidence: [...ofTests, ...unfounded].map(({ index }) => index) };
}

/** Share of the spend in ad sets that had time to learn, and were not thrown back by an edit in a hurry. */
function learning(run: Retold): Finding {
	return { share: undisturbedShare(run), evidence: hastyEdits(run).map(({ index }) => index) };
}

/** Share of the questions answered as the run itself answers them. */
function reading({ acts, final }: Retold): Finding {
	const answers = acts.filter(({ action }) => action.type === "answer");
	const right = answers.filter(({ action, before }) => action.type === "answer" && isRight(before, action.questionId, action.choice));
	return { share: final.questions.length === 0 ? 0 : right.length / final.questions.length, evidence: answers.map(({ index }) => index) };
}
