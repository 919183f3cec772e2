import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { feedEntries } from "#content/simulations.ts";
import { useCourse } from "./course.ts";
import { inspect } from "./inspect.ts";
import { person, signUp } from "./people.ts";
import { beginShift } from "./shift.ts";
import { catalog, say } from "./words.ts";

const course = useCourse();
const words = Object.values(feedEntries(catalog.scenarios).get("opening-day")?.words.comments ?? {});

const region = (page: Page, key: string) => page.getByRole("region", { name: say("debrief", key), exact: true });

/** Ends an assessed shift after liking whatever came first, and leaves the rest of the day undone. */
async function carelessDay(page: Page, name: string): Promise<void> {
	await signUp(page, person(name));
	const shift = await beginShift(page, "opening-day", "startAssessed");
	await shift.showAll();
	await shift.until(1);
	await shift.rows.first().click();
	await shift.spend(() => shift.button("act-like").click());
	await shift.end();
}

test("after an assessed shift the decisions that cost most are told in real words, with what would have followed", async () => {
	const page = await course.device();
	await carelessDay(page, "Una Costly");
	const decisions = region(page, "costliest")
		.getByRole("listitem")
		.filter({ has: page.getByRole("blockquote") });
	expect(await decisions.count()).toBe(3);
	for (const decision of await decisions.all()) {
		const text = (await decision.textContent()) ?? "";
		expect(words.filter((said) => text.includes(said))).toHaveLength(1);
		expect(text).toContain(say("debrief", "didNothing"));
		expect(text).toMatch(/An expert would have .+ after it came/);
	}
});

test("the expert's run stands beside the player's in plots, tables and comment by comment, and nothing lacks its words", async () => {
	const page = await course.device();
	await carelessDay(page, "Udo Beside");
	const lines = region(page, "lines");
	for (const series of ["trust", "waiting", "mood"]) {
		const plot = lines.getByRole("figure", { name: say("debrief", `line-${series}`) });
		await plot.getByText(say("feed", "chartTable")).click();
		await plot.getByRole("columnheader", { name: say("debrief", "lineExpert") }).waitFor();
		expect(await plot.getByRole("row").count()).toBeGreaterThan(10);
	}
	// A mark that the policy of contents had robbed of its place would stand at the left edge.
	const places = await lines.locator(".chart-mark").evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
	expect(new Set(places).size).toBeGreaterThan(3);

	const beside = region(page, "beside");
	const rows = beside.getByRole("listitem");
	const atFirst = await rows.count();
	await beside.getByRole("button", { name: /^Show \d+ more$/ }).click();
	expect(await rows.count()).toBeGreaterThan(atFirst);
	for (const row of (await rows.allTextContents()).slice(0, 40)) expect(row).not.toMatch(/ (undefined|null|NaN)\b/);
	const named = await rows.filter({ has: page.locator(".pair-what b") }).allTextContents();
	for (const row of named)
		expect(
			words.some((said) => row.includes(said)),
			row,
		).toBe(true);
	expect(await inspect(page)).toEqual([]);
});

test("what was weakest comes with shifts that train it", async () => {
	const page = await course.device();
	await carelessDay(page, "Ute Practise");
	const link = region(page, "practise").getByRole("link").first();
	const path = await link.getAttribute("href");
	await link.click();
	await page.waitForURL(`**${path}`);
	await page.getByRole("button", { name: say("play", "start"), exact: true }).waitFor();
});
