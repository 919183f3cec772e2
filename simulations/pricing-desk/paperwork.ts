import type { FloorAnswers, PriceList, PricingAction } from "./action.ts";
import { falling } from "./between.ts";
import { floorHourCents } from "./floor.ts";
import { remarksOn } from "./list-remarks.ts";
import { rightFloor, trueFloor } from "./money.ts";
import type { Retold } from "./retold.ts";
import { truthOf } from "./truth.ts";

/** How far a part of the form may be off, in shares of what is right: right until `full`, wrong from `none` on. Design choice. */
const tolerance = { full: 0.03, none: 0.15 } as const;
/** The same of utilisation, which nobody knows to the point, and of the floor that follows. */
const looser = { full: 0.13, none: 0.4 } as const;
/** What the parts and the floor count for. Design choice. */
const counts = { parts: 0.6, floor: 0.4 } as const;

/** How right each part of the form is, 0–1. */
export function partsRight(answers: FloorAnswers, right: FloorAnswers): Readonly<Record<keyof FloorAnswers, number>> {
	const share = (key: keyof FloorAnswers, { full, none }: { full: number; none: number }) => {
		const apart = Math.abs(answers[key] - right[key]);
		return apart === 0 ? 1 : falling(apart / Math.max(right[key], key === "profitBp" || key === "benefitsCents" ? 1000 : 1), full, none);
	};
	return {
		takeHomeCents: share("takeHomeCents", tolerance),
		taxBp: share("taxBp", tolerance),
		expensesCents: share("expensesCents", tolerance),
		benefitsCents: share("benefitsCents", tolerance),
		profitBp: share("profitBp", looser),
		weeks: share("weeks", tolerance),
		hoursPerWeek: share("hoursPerWeek", tolerance),
		utilisationBp: share("utilisationBp", looser),
	};
}

/** The form: its parts and the floor that follows, worth less the later it was filled in; 0 without one. */
export function floorShare(run: Retold): number {
	return bestOf(run, (action) => (action.type === "set-floor" ? formShare(action.answers, run) : 0));
}

function formShare(answers: FloorAnswers, { scenario: { self } }: Retold): number {
	const parts = Object.values(partsRight(answers, rightFloor(self)));
	const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
	const apart = Math.abs(floorHourCents(answers) / trueFloor(self) - 1);
	return counts.parts * mean + counts.floor * falling(apart, 0.03, 0.3);
}

/** The price list: clear, not below the floor, and covering what people ask for; worth less the later; 0 without one. */
export function listShare(run: Retold): number {
	return bestOf(run, (action) => (action.type === "set-price-list" ? sheetShare(action.list, run) : 0));
}

function sheetShare(list: PriceList, { final, scenario }: Retold): number {
	const remarks = remarksOn(list, trueFloor(scenario.self), scenario.deliverables);
	const number = (kind: string) => remarks.filter((remark) => remark.kind === kind).length;
	const listed = new Set([...list.pieces, ...list.packages.flatMap(({ lines }) => lines)].map(({ deliverable }) => deliverable));
	const asked = final.leads.flatMap(({ id }) => truthOf(final, id).needs.map(({ deliverable }) => deliverable));
	const covered = asked.length === 0 ? 1 : asked.filter((id) => listed.has(id)).length / asked.length;
	const prices = list.packages.length + list.pieces.length + 1;
	const fair = Math.max(0, 1 - (2 * number("below-floor")) / prices);
	return 0.4 * falling(number("unclear"), 0, 3) + 0.35 * fair + 0.25 * covered;
}

/**
 * The best of several tries, each by when it was: in the first quarter of the time it is worth all, and nothing when little
 * can be sold by it any more. Design choice.
 */
function bestOf({ acts, scenario }: Retold, share: (action: PricingAction) => number): number {
	return Math.max(0, ...acts.map(({ action, before }) => share(action) * falling(before.week / scenario.weeks, 1 / 4, 0.6)));
}
