import type { AdAction } from "../action.ts";
import { insideBrief } from "../inside-brief.ts";
import type { AdObservation, SeenQuestion } from "../observation.ts";
import { neededPerArm, sameRate } from "../proportions.ts";
import type { AdReading, ReadAdSet } from "../reading.ts";
import { nothing, recent, type Tally, tallyBy } from "../tally.ts";
import { liftToShow, significant } from "../test-results.ts";

/** Answers to what is asked and not answered yet. */
export function answerWell(seen: AdObservation, read: AdReading): readonly AdAction[] {
	return open(seen).map((question) => ({ type: "answer", questionId: question.id, choice: answerTo(question, seen, read) }));
}

export function open({ questions }: AdObservation): readonly SeenQuestion[] {
	return questions.filter(({ answered, choices }) => answered === null && choices.length > 0);
}

function answerTo(question: SeenQuestion, seen: AdObservation, read: AdReading): string {
	const { choices } = question;
	const found = best(question, seen, read);
	return found !== undefined && choices.includes(found) ? found : (choices[0] as string);
}

function best({ kind, choices, between }: SeenQuestion, seen: AdObservation, read: AdReading): string | undefined {
	const byAdSet = tallyBy(seen.results, ({ adSetId }) => adSetId);
	switch (kind) {
		case "cheapest-ad-set":
			return most(choices, (id) => perCent(byAdSet.get(id)));
		case "most-worn-creative":
			return most(choices, (id) => Math.max(0, ...read.creatives.filter((one) => one.creativeId === id).map(({ exposure }) => exposure)));
		case "most-overclaiming":
			return overclaiming(choices, read.adSets);
		case "waste-share":
			return wasteClass(seen, read);
		case "difference-real":
			return between ? whetherReal(between, seen, read) : undefined;
		case "what-limits":
			return limit(seen);
	}
}

function perCent({ conversions, spentCents }: Tally = nothing): number {
	return spentCents > 0 ? conversions / spentCents : 0;
}

function most(choices: readonly string[], worth: (id: string) => number): string | undefined {
	return [...choices].sort((a, b) => worth(b) - worth(a))[0];
}

/** Whoever came before buys anyway: of visitors' conversions most are claimed without cause, of strangers' few. */
function overclaiming(choices: readonly string[], adSets: readonly ReadAdSet[]): string | undefined {
	return most(choices, (id) => {
		const adSet = adSets.find(({ seen }) => seen.id === id);
		if (!adSet) return 0;
		const { source, exclude } = adSet.seen.settings.audience;
		return adSet.all.conversions * (source.kind === "visitors" ? 1 : exclude.includes("visitors") ? 0.04 : 0.15);
	});
}

function wasteClass(seen: AdObservation, read: AdReading): string {
	let spent = 0;
	let wasted = 0;
	for (const { seen: adSet } of read.adSets) {
		spent += adSet.spentCents;
		wasted += adSet.spentCents * (1 - insideBrief(seen.market, adSet.settings.audience, read.brief));
	}
	const share = spent > 0 ? wasted / spent : 0;
	if (share < 0.05) return "under-5";
	if (share < 0.2) return "5-to-20";
	return share < 0.5 ? "20-to-50" : "over-50";
}

/** By their test where there was one. */
function whetherReal(between: readonly [string, string], seen: AdObservation, read: AdReading): string {
	const tested = seen.adSets.find(({ test }) => test && between.every((id) => test.creatives.includes(id)));
	const rows = seen.results.filter(
		({ adSetId, day }) =>
			!tested?.test || (adSetId === tested.id && day > tested.test.startedDay && day <= (tested.test.endedDay ?? seen.day)),
	);
	const byCreative = tallyBy(rows, ({ creativeId }) => creativeId);
	const [one, other] = between.map((id) => {
		const { clicks, impressions } = byCreative.get(id) ?? nothing;
		return { hits: clicks, of: impressions };
	});
	if (!one || !other) return "too-early";
	if (Math.min(one.of, other.of) < neededPerArm(read.usualClickRate, liftToShow)) return "too-early";
	return sameRate(one, other) < significant ? "yes" : "no";
}

function limit(seen: AdObservation): string {
	const week = tallyBy(recent(seen.results, seen.day), ({ adSetId }) => adSetId);
	const running = seen.adSets.filter(({ id }) => (week.get(id)?.spentCents ?? 0) > 0);
	const [largest] = [...running].sort((a, b) => b.settings.dailyBudgetCents - a.settings.dailyBudgetCents);
	if (!largest) return "nothing";
	if (largest.delivery === "limited") return largest.settings.bidding.kind === "lowest-cost" ? "audience" : "cap";
	return largest.delivery === "fatigued" ? "fatigue" : "budget";
}
