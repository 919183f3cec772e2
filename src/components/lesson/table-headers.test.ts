import { expect, test } from "vitest";
import { withHeaders } from "./table-headers.ts";

test("column headers say that they head columns", () => {
	expect(withHeaders("<thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>")).toBe(
		'<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td data-head="b">2</td></tr></tbody>',
	);
});

test("behind an empty corner the first cell of each row heads it", () => {
	expect(
		withHeaders(
			"<thead>\n<tr>\n<th></th><th>b</th></tr></thead><tbody><tr>\n<td><b>x</b></td><td>2</td></tr><tr><td>y</td><td></td></tr></tbody>",
		),
	).toBe(
		'<thead>\n<tr>\n<td></td><th scope="col">b</th></tr></thead><tbody><tr>\n<th scope="row"><b>x</b></th><td data-head="b">2</td></tr><tr><th scope="row">y</th><td data-head="b"></td></tr></tbody>',
	);
});

test("a cell knows its column by the words of the header alone", () => {
	expect(
		withHeaders(
			'<thead><tr><th>wish</th><th><a href="#x">the “why”</a> "here"</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody>',
		),
	).toContain('<td data-head="the “why” &quot;here&quot;">b</td>');
});
