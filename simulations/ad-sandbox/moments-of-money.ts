import type { Moment } from "../kernel/simulation.ts";
import { exposureOf, wornAt } from "./claims.ts";
import { type Bounds, dumped, saved, weights } from "./criteria.ts";
import { hastyEdits } from "./edits.ts";
import type { Told } from "./moments.ts";
import { bySpend, type Retold, spentByDay, spentOn } from "./retold.ts";
import { daySeconds } from "./series.ts";
import type { AdSetState } from "./state.ts";
import { nothing, tallyBy } from "./tally.ts";

/** Shares from which the debrief speaks of something. Design choices. */
const speakOf = {
	outside: 0.35,
	ofAll: 0.03,
	retargetingMuch: 0.3,
	retargetingLittle: 0.15,
	worn: 6,
	idleDays: 5,
	left: 0.85,
	used: 0.95,
} as const;

/** What became of the money as a whole: moments of the last day of use. */
export function momentsOfBudget(run: Retold, bounds: Bounds): readonly Moment[] {
	const { lastDay, useful, final } = run;
	const moments: Moment[] = [];
	const tell = (told: Told, weight: number, day = lastDay) => moments.push({ at: day * daySeconds, ...told, weight });
	const spent = spentOn(useful);
	const worth = 100 * weights.budget;
	const byDay = spentByDay(useful);
	const used = bounds.spentCents > 0 ? spent / bounds.spentCents : 1;
	if (dumped(run) < 0.8) tell({ kind: "harm", because: "dumped-on-a-day" }, worth, busiestOf(byDay));
	else if (saved(run) < 0.8) tell({ kind: "harm", because: "saved-for-the-end" }, worth);
	else if (used >= speakOf.used) tell({ kind: "well", because: "budget-used" }, worth);
	if (used < speakOf.left) tell({ kind: "missed", because: "budget-left" }, worth * (1 - used) * 3);
	const idle = Array.from({ length: lastDay }, (_, i) => i + 1).filter((day) => (byDay.get(day) ?? 0) === 0);
	if (idle.length >= speakOf.idleDays) tell({ kind: "missed", because: "days-unused" }, (worth * idle.length) / lastDay, idle[0]);
	const late = spentOn(final.truth) - spent;
	if (late > 0.01 * run.scenario.budgetCents) tell({ kind: "harm", because: "after-deadline" }, (100 * late) / run.scenario.budgetCents);
	const inside = bySpend(final.truth, ({ insideBrief }) => insideBrief);
	if (inside !== null && inside >= 0.95) tell({ kind: "well", because: "inside-brief" }, 100 * weights.audience);
	return moments;
}

function busiestOf(byDay: ReadonlyMap<number, number>): number {
	return [...byDay].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
}

/** What became of each ad set's money. */
export function momentsOfAdSets(run: Retold): readonly Moment[] {
	const hasty = new Set(hastyEdits(run).map(({ adSetId }) => adSetId));
	return run.final.adSets.flatMap((adSet) => ofAdSet(run, adSet, hasty.has(adSet.id)));
}

function ofAdSet(run: Retold, adSet: AdSetState, wasHasty: boolean): readonly Moment[] {
	const { final, acts, lastDay } = run;
	const made = acts.find(({ action }) => action.type === "create-ad-set" && action.adSetId === adSet.id);
	const moments: Moment[] = [];
	const tell = (told: Told, weight: number, about = adSet.id) =>
		moments.push({ at: (made?.before.day ?? 0) * daySeconds, ...told, about, weight, ...(made && { logIndex: made.index }) });
	const rows = final.truth.filter(({ adSetId }) => adSetId === adSet.id);
	const [spent, all] = [spentOn(rows), spentOn(final.truth)];
	if (spent === 0) {
		if (made && !adSet.paused && made.before.day < lastDay) tell({ kind: "missed", because: "nothing-delivered" }, 1);
		return moments;
	}
	const share = spent / all;
	const outside = bySpend(rows, ({ insideBrief }) => 1 - insideBrief) ?? 0;
	if (outside > speakOf.outside && share * outside > speakOf.ofAll)
		tell({ kind: "harm", because: "outside-brief" }, 100 * (weights.audience + weights.outcome) * share * outside);
	if ((bySpend(rows, ({ exposure }) => exposure) ?? 0) > speakOf.worn && share > speakOf.ofAll)
		tell({ kind: "harm", because: "audience-worn" }, 100 * (weights.frequency + weights.outcome / 2) * share);
	if (adSet.settings.audience.source.kind === "visitors") {
		if (share > speakOf.retargetingMuch) tell({ kind: "harm", because: "retargeting-fed" }, 100 * weights.outcome * share);
		else if (share <= speakOf.retargetingLittle) tell({ kind: "well", because: "retargeting-small" }, 1);
	}
	if (adSet.settings.objective === "traffic" && share > speakOf.ofAll)
		tell({ kind: "harm", because: "clicks-bought" }, 100 * weights.outcome * share);
	if (adSet.learnt && !wasHasty && rows.length >= 7) tell({ kind: "well", because: "left-to-learn" }, 100 * weights.learning * share);
	for (const creativeId of wornCreatives(run, adSet)) tell({ kind: "missed", because: "worn-creative-left" }, 3 * share, creativeId);
	return moments;
}

/** Creatives that still ran at the end, shown to each person twice as often as wears one out. */
function wornCreatives({ final }: Retold, adSet: AdSetState): readonly string[] {
	const tallies = tallyBy(
		final.results.filter(({ adSetId }) => adSetId === adSet.id),
		({ creativeId }) => creativeId,
	);
	return adSet.settings.creatives.filter((id) => exposureOf(adSet, tallies.get(id) ?? nothing) >= 2 * wornAt);
}
