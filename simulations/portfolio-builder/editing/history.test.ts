import fc from "fast-check";
import { expect, test } from "vitest";
import { makeGood } from "../make.ts";
import { withBlockAt } from "./edit.ts";
import { edited, historyOf, redone, typed, typingPauseMs, undone } from "./history.ts";

const page = (place: string) => makeGood({ resume: { ...makeGood().resume, place } });
const write = (texts: readonly string[], everyMs = 100) =>
	texts.reduce(
		(history, text, n) => typed(history, page(text), { place: "resume", field: "resume:place", text, at: n * everyMs }),
		historyOf(page("")),
	);
const placeOf = (history: { present: ReturnType<typeof page> }) => history.present.resume.place;

test("undoing takes back a word, not a letter", () => {
	const history = write(["N", "No", "Nov", "Novi", "Novi ", "Novi S", "Novi Sa", "Novi Sad"]);
	expect(placeOf(undone(history))).toBe("Novi ");
	expect(placeOf(undone(undone(history)))).toBe("");
	expect(placeOf(redone(undone(history)))).toBe("Novi Sad");
});

test("a pause, a paste and another field begin a step of their own", () => {
	expect(placeOf(undone(write(["a", "ab"], typingPauseMs)))).toBe("a");
	expect(placeOf(undone(write(["a", "a pasted piece"])))).toBe("a");
	const other = typed(write(["a"]), page("b"), { place: "me", field: "me:text", text: "b", at: 1 });
	expect(placeOf(undone(other))).toBe("a");
});

test("an edit after undoing forgets what was undone, and nothing is undone beyond the beginning", () => {
	const history = edited(undone(write(["a"])), page("b"), null);
	expect(redone(history)).toBe(history);
	const begun = historyOf(page(""));
	expect(undone(begun)).toBe(begun);
	expect(edited(begun, begun.present, null)).toBe(begun);
});

test("any number of edits is undone to the very first page and redone to the very last", () => {
	fc.assert(
		fc.property(fc.array(fc.record({ block: fc.nat(8), to: fc.nat(8) }), { maxLength: 60 }), (moves) => {
			const first = historyOf(makeGood());
			const last = moves.reduce(
				(history, { block, to }) => edited(history, withBlockAt(history.present, history.present.blocks[block]?.id ?? "", to), "x"),
				first,
			);
			let back = last;
			while (back.past) back = undone(back);
			expect(back.present).toBe(first.present);
			while (back.future) back = redone(back);
			expect(back.present).toBe(last.present);
		}),
	);
});
