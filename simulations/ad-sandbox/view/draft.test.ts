import { expect, test } from "vitest";
import { idOf } from "#simulations/kit/ids.ts";
import { id as idSchema } from "../vocabulary.ts";
import { isSame, isSignificant, nameOf, newDraft, plannedCents, toCome } from "./draft.ts";
import { adSet, audience, material, seen, settings } from "./make.ts";

test("any name becomes an id that the schema takes, and no two are the same", () => {
	const names = ["Mums on Harbour Road", "Ćevapi & Crème!", "Пекарня", "---", "x".repeat(90)];
	const ids: string[] = [];
	for (const name of names) ids.push(idOf(name, ids, "ad-set"));
	for (const one of ids) expect(idSchema.safeParse(one).success).toBe(true);
	expect(ids.slice(0, 4)).toEqual(["mums-on-harbour-road", "cevapi-creme", "ad-set", "ad-set-2"]);
	expect(idOf("A", ["a", "a-2"], "ad-set")).toBe("a-3");
});

test("an ad set is called as it was taken over, or as it was named", () => {
	expect([nameOf("taken", material.names), nameOf("mums-on-harbour-road", material.names)]).toEqual(["Taken over", "Mums on harbour road"]);
});

test("a budget change of a fifth keeps what was learnt; more, or anything else, does not", () => {
	const before = settings({ dailyBudgetCents: 1000 });
	expect(isSignificant(before, settings({ dailyBudgetCents: 1200 }))).toBe(false);
	expect(isSignificant(before, settings({ dailyBudgetCents: 1201 }))).toBe(true);
	expect(isSignificant(before, settings({ dailyBudgetCents: 799 }))).toBe(true);
	expect(isSignificant(before, settings({ dailyBudgetCents: 1000, creatives: ["loaf"] }))).toBe(true);
});

test("the order in which boxes were ticked is no change", () => {
	const before = settings({ creatives: ["loaf", "oven"], audience: audience({ ages: ["young", "old"] }) });
	expect(isSame(before, settings({ creatives: ["oven", "loaf"], audience: audience({ ages: ["old", "young"] }) }))).toBe(true);
});

test("what is planned counts the days that are to come, once", () => {
	expect(toCome(settings({ dailyBudgetCents: 100, startDay: 3, endDay: 9 }), 0, 28)).toBe(700);
	expect(toCome(settings({ dailyBudgetCents: 100, startDay: 3, endDay: 400 }), 10, 28)).toBe(1800);
	expect(toCome(settings({ dailyBudgetCents: 100, startDay: 3, endDay: 9 }), 9, 28)).toBe(0);
	const of = seen({ adSets: [adSet({ settings: settings({ dailyBudgetCents: 100 }) }), adSet({ id: "off", paused: true })] });
	expect(plannedCents(of)).toBe(2800);
});

test("a new ad set asks for no more than is left, also when nothing is", () => {
	const full = seen({ adSets: [adSet({ settings: settings({ dailyBudgetCents: 90_000 }) })] });
	expect(newDraft(full, material, "New").settings.dailyBudgetCents).toBe(0);
	const draft = newDraft(seen({ day: 27 }), material, "New");
	expect([draft.settings.startDay, draft.settings.endDay, draft.settings.dailyBudgetCents]).toEqual([28, 28, 1_000_000]);
});
