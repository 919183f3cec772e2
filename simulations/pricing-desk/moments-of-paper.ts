import type { Moment } from "../kernel/simulation.ts";
import { weights } from "./criteria.ts";
import { remarksOn } from "./list-remarks.ts";
import { inWeek, ofAct, type Told } from "./moment.ts";
import { rightFloor, trueFloor } from "./money.ts";
import { floorShare, listShare, partsRight } from "./paperwork.ts";
import type { Retold } from "./retold.ts";
import type { Act } from "./tape.ts";

/** Shares from which the debrief speaks of something. Design choices. */
const speakOf = { right: 0.8, good: 0.85 } as const;

/** What form and list were worth: each as it stood at last. */
export function momentsOfPaper(run: Retold): readonly Moment[] {
	return [...floor(run), ...list(run)];
}

function floor(run: Retold): readonly Moment[] {
	const act = run.acts.findLast(({ action }) => action.type === "set-floor");
	const worth = 100 * weights.floor;
	if (act?.action.type !== "set-floor") return [inWeek(0, { kind: "missed", because: "floor-missing" }, worth, "floor")];
	const share = floorShare(run);
	if (share >= speakOf.good) return [ofAct(act, { kind: "well", because: "floor-right" }, "floor", worth * share)];
	const isRight = Object.values(partsRight(act.action.answers, rightFloor(run.scenario.self))).every((part) => part >= speakOf.right);
	return [ofAct(act, { kind: "missed", because: isRight ? "floor-late" : "floor-wrong" }, "floor", worth * (1 - share))];
}

function list(run: Retold): readonly Moment[] {
	const act = run.acts.findLast(({ action }) => action.type === "set-price-list");
	const worth = 100 * weights["price-list"];
	if (!act) return [inWeek(0, { kind: "missed", because: "list-missing" }, worth, "price-list")];
	const share = listShare(run);
	const told = aboutList(run, act, share);
	return told ? [ofAct(act, told, "price-list", worth * (told.kind === "well" ? share : 1 - share))] : [];
}

function aboutList({ scenario }: Retold, { action }: Act, share: number): Told | null {
	if (action.type !== "set-price-list") return null;
	const remarks = remarksOn(action.list, trueFloor(scenario.self), scenario.deliverables);
	if (remarks.some(({ kind }) => kind === "below-floor")) return { kind: "harm", because: "list-below-floor" };
	if (remarks.some(({ kind }) => kind === "unclear")) return { kind: "missed", because: "list-unclear" };
	if (share >= speakOf.good) return { kind: "well", because: "list-clear" };
	return share < 0.6 ? { kind: "missed", because: "list-late" } : null;
}
