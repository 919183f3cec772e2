import { expect, test } from "vitest";
import { isSlim } from "./table-width.ts";

const table = (...rows: readonly (readonly string[])[]) =>
	rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");

test("a table of figures is shown at the width of a phone, its first column in lines", () => {
	expect(isSlim(table(["", "umbrellas", "four sentences"], ["tickets, 7 days, through the link", "3", "22"]))).toBe(true);
});

test("a table of sentences is too wide for a phone", () => {
	expect(
		isSlim(table(["wish", "whose", "why"], ["nice photos", "mine", "A phone and window light, yes. A picture for the box, no."])),
	).toBe(false);
});

test("each column takes a gap beside it", () => {
	const cells = ["first week", "1,240", "1,180", "1,310", "1,290", "1,405", "1,377"];
	expect(isSlim(table(cells.slice(0, 6)))).toBe(false);
	expect(isSlim(table(cells.slice(0, 5)))).toBe(true);
});

test("markup, entities and the hidden tip of a term count as what is seen of them", () => {
	const tip = '<span class="term-tip" role="tooltip" hidden>People who saw it at least once, each counted once.</span>';
	expect(isSlim(table([`<term-tip><a class="term" href="/glossary/#reach">reach</a>${tip}</term-tip>`, "21,400"]))).toBe(true);
	expect(isSlim(table(["reach", '<a class="term" href="/glossary/#reach"><strong>21,400</strong></a>', "A &amp; B"]))).toBe(true);
});
