import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { type Shift, shiftOn } from "./shift.ts";
import { say } from "./words.ts";

const course = useCourse();
const briefing = "/practice/community-feed/first-shift/";
const number = (page: Page) => page.getByLabel(say("play", "seed"), { exact: true });
const button = (page: Page, key: string) => page.getByRole("button", { name: say("play", key), exact: true });

/** Everything in the queue after half an hour. */
async function halfAnHour(page: Page): Promise<{ shift: Shift; rows: readonly string[] }> {
	const shift = await shiftOn(page);
	await shift.showAll();
	for (let times = 0; times < 6; times++) await shift.spend(() => shift.button("waitMinutes").click());
	return { shift, rows: await shift.rows.allTextContents() };
}

test("the same number brings the same shift: typed here, by its address there, and again after the debrief", async () => {
	const page = await course.device();
	await visit(page, briefing);
	await number(page).fill("4821");
	await number(page).press("Enter");
	const { shift, rows } = await halfAnHour(page);
	expect(rows.length).toBeGreaterThan(1);
	expect(new URL(page.url()).searchParams.get("seed")).toBe("4821");
	await shift.end();
	await page.getByText(say("play", "seedWas", { seed: 4821 })).waitFor();

	const elsewhere = await course.device();
	await visit(elsewhere, new URL(page.url()).pathname + new URL(page.url()).search);
	expect(await number(elsewhere).inputValue()).toBe("4821");
	await button(elsewhere, "start").click();
	expect((await halfAnHour(elsewhere)).rows).toEqual(rows);

	await button(page, "again").click();
	expect((await halfAnHour(page)).rows).toEqual(rows);
});

test("what is no number gets a message, and one can be rolled", async () => {
	const page = await course.device();
	await visit(page, `${briefing}?seed=lots`);
	await page.getByText(say("play", "seed-not-a-number")).waitFor();
	await button(page, "start").click();
	expect(await number(page).evaluate((field) => field === document.activeElement)).toBe(true);
	await button(page, "seedRoll").click();
	expect(await number(page).inputValue()).toMatch(/^\d{1,5}$/);
	await button(page, "start").click();
	await shiftOn(page);
});

test("in timed mode the clock runs by itself, stands still while one writes, and stops when told to", async () => {
	const page = await course.device();
	await visit(page, `${briefing}?seed=7`);
	await page.getByLabel(say("play", "pace"), { exact: true }).selectOption({ label: say("play", "paceEvery", { n: 2 }) });
	await button(page, "start").click();
	const shift = await shiftOn(page);
	await shift.showAll();
	await expect.poll(shift.second).toBeGreaterThanOrEqual(120);

	await shift.rows.first().click();
	await shift.button("act-reply").click();
	await page.getByLabel(say("feed", "yourWords")).focus();
	await page.getByText(say("feed", "paceRests-writing"), { exact: true }).waitFor();
	await page.getByRole("button", { name: say("feed", "cancel"), exact: true }).click();
	await page.getByText(say("feed", "paceRuns"), { exact: true }).waitFor();

	await page.getByRole("button", { name: say("feed", "pacePause"), exact: true }).click();
	await page.getByText(say("feed", "paceRests-chosen"), { exact: true }).waitFor();
	const stopped = await shift.second();
	await shift.spend(() => shift.button("waitMinutes").click());
	expect(await shift.second()).toBe(stopped + 300);
});
