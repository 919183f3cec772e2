import fc from "fast-check";
import { expect, test } from "vitest";
import {
	actOf,
	ariaKeys,
	capsOf,
	change,
	changesOf,
	isUsable,
	type KeyAct,
	type KeyMap,
	keysAtFirst,
	keyTable,
	takeOver,
	withChanges,
} from "./key-map.ts";

const act = fc.constantFrom<KeyAct>(...keyTable.map(({ id }) => id));
const key = fc.oneof(fc.constantFrom("", "a", "r", "j", "W", "?", "ä", "ж", "Enter", "Tab", " ", "Delete"), fc.string({ maxLength: 2 }));

/** Keys that two acts share. */
function shared(map: KeyMap): readonly string[] {
	const keys = Object.values(map).filter((one) => one !== "");
	return keys.filter((one, place) => keys.indexOf(one) !== place);
}

test("the table gives no key twice, and only keys that can be given", () => {
	expect(shared(keysAtFirst)).toEqual([]);
	expect(keyTable.filter(({ key }) => !isUsable(key)).map(({ id }) => id)).toEqual([]);
	expect(new Set(keyTable.map(({ id }) => id)).size).toBe(keyTable.length);
});

test("whatever is changed, taken over or kept, no key does two things", () => {
	const moves = fc.array(fc.record({ act, key, force: fc.boolean() }), { maxLength: 30 });
	fc.assert(
		fc.property(moves, fc.oneof(fc.dictionary(act, key), fc.jsonValue()), (steps, kept) => {
			let map = withChanges(kept);
			expect(shared(map)).toEqual([]);
			for (const { act, key, force } of steps) {
				const next = change(map, act, key);
				map = next.ok ? next.map : force ? takeOver(map, act, key) : map;
				expect(shared(map)).toEqual([]);
				expect(Object.keys(map).toSorted()).toEqual(Object.keys(keysAtFirst).toSorted());
			}
			expect(withChanges(JSON.parse(JSON.stringify(changesOf(map))))).toEqual(map);
		}),
	);
});

test("a key that is taken is refused with whose it is, and can be taken over", () => {
	expect(change(keysAtFirst, "hide", "r")).toEqual({ ok: false, code: "taken", by: "reply" });
	const map = takeOver(keysAtFirst, "hide", "r");
	expect([actOf(map, "r"), map.reply, actOf(map, "h")]).toEqual(["hide", "", null]);
});

test("keys that pages and screen readers need are not to be had", () => {
	for (const key of ["Tab", "Enter", "Escape", " ", "ArrowDown", "Shift", "F5", "Dead", "Process"]) {
		expect(change(keysAtFirst, "like", key)).toEqual({ ok: false, code: "unusable" });
	}
});

test("an act can do without a key, or have one of another alphabet", () => {
	const without = change(keysAtFirst, "like", "");
	expect(without.ok && [actOf(without.map, "l"), actOf(without.map, ""), ariaKeys(without.map.like)]).toEqual([null, null, undefined]);
	const cyrillic = change(keysAtFirst, "reply", "к");
	expect(cyrillic.ok && actOf(cyrillic.map, "к")).toBe("reply");
});

test("an act that came later gives way to a key that somebody had chosen", () => {
	const map = withChanges({ reply: "w", gone: "z", hide: 7, like: "Enter" });
	expect([map.reply, map.wait, map.hide, map.like]).toEqual(["w", "", "h", "l"]);
});

test("keys read as they are pressed", () => {
	expect([capsOf("W"), capsOf("w"), capsOf("?"), ariaKeys("W")]).toEqual([["Shift", "W"], ["w"], ["?"], "Shift+W"]);
});
