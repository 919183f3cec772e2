import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { person, signUp } from "./people.ts";
import { beginShift } from "./shift.ts";
import { pattern, say } from "./words.ts";

const course = useCourse();
const briefing = "/practice/community-feed/opening-day/";

/** The numbers of the actions that the server has accepted from this page, in order. */
function acceptedBy(page: Page): readonly number[] {
	const accepted: number[] = [];
	page.on("response", (response) => {
		const { seq } = (response.request().postDataJSON() ?? {}) as { seq?: number };
		if (response.url().endsWith("/actions") && response.ok() && seq !== undefined) accepted.push(seq);
	});
	return accepted;
}

test("a reload and a killed server in the middle of an assessed shift lose nothing, and its actions go on being counted", async () => {
	const page = await course.device();
	await signUp(page, person("Ada Reload"));
	const accepted = acceptedBy(page);
	const shift = await beginShift(page, "opening-day", "startAssessed");
	await shift.showAll();
	await shift.until(1);
	await shift.rows.first().click();
	await shift.spend(() => shift.button("act-like").click());
	// What came with the last action is marked as new, until the page is loaded again.
	const rowsOf = async ({ rows }: typeof shift) =>
		(await rows.allTextContents()).map((row) => row.replace(say("feed", "isNew"), "").trim());
	const played = { second: await shift.second(), rows: await rowsOf(shift) };
	expect(played.rows[0]).toContain(say("feed", "deed-like"));

	await page.reload();
	const reloaded = await beginShift(page, "opening-day", "goOn");
	await reloaded.showAll();
	expect({ second: await reloaded.second(), rows: await rowsOf(reloaded) }).toEqual(played);

	await course.kill();
	await reloaded.button("waitMinutes").click();
	await page.getByText(say("play", "trouble-offline")).waitFor();
	expect(await reloaded.second()).toBe(played.second);
	await course.startAgain();
	await expect.poll(reloaded.second).toBe(played.second + 5 * 60);
	await reloaded.rows.first().click();
	await reloaded.spend(() => reloaded.button("act-pin").click());
	expect(await reloaded.rows.first().textContent()).toContain(say("feed", "deed-like"));
	expect(accepted).toEqual(accepted.map((_, index) => index));
	expect(accepted.length).toBeGreaterThanOrEqual(3);
});

test("an action whose answer got lost on the way happens once", async () => {
	const page = await course.device();
	await signUp(page, person("Abe Dropout"));
	const shift = await beginShift(page, "opening-day", "startAssessed");
	await page.route(
		"**/actions",
		async (route) => {
			expect((await route.fetch()).ok()).toBe(true);
			await route.abort("connectionreset");
		},
		{ times: 1 },
	);
	await shift.spend(() => shift.button("waitMinutes").click());
	expect(await shift.second()).toBe(5 * 60);
	await shift.spend(() => shift.button("waitMinutes").click());
	expect(await shift.second()).toBe(10 * 60);
});

test("a second tab is told that the shift went on elsewhere, sees where it stands, and can go on", async () => {
	const first = await course.device();
	await signUp(first, person("Bo Tabs"));
	const one = await beginShift(first, "opening-day", "startAssessed");
	const second = await first.context().newPage();
	const two = await beginShift(second, "opening-day", "goOn");

	await one.spend(() => one.button("waitForNews").click());
	await two.button("waitMinutes").click();
	await second.getByText(say("play", "trouble-moved-on")).waitFor();
	expect(await two.second()).toBe(await one.second());

	await two.spend(() => two.button("waitMinutes").click());
	expect(await second.getByText(say("play", "trouble-moved-on")).count()).toBe(0);
	expect(await two.second()).toBe((await one.second()) + 5 * 60);
});

test("the verdict names its criteria and the moments they rest on, and when the shift may be taken again", async () => {
	const page = await course.device();
	await signUp(page, person("Cleo Verdict"));
	const shift = await beginShift(page, "opening-day", "startAssessed");
	await shift.showAll();
	for (const row of [0, 1, 2]) {
		await shift.until(row + 1);
		await shift.rows.nth(row).click();
		await shift.button("act-reply").click();
		await page.getByRole("radio", { name: pattern("feed", "strategy-joke") }).check();
		await page.getByLabel(say("feed", "yourWords")).fill(`Number ${row} in the queue gets the biggest laugh of the day from us.`);
		await shift.spend(() => shift.button("send").click());
	}
	await shift.end();

	const criteria = page.locator(".criteria").getByRole("listitem");
	for (const id of ["recall", "kept", "time", "replies", "health"]) {
		expect(await criteria.filter({ hasText: say("debrief", `criterion-${id}`) }).count(), id).toBe(1);
	}
	const evidence = criteria.getByRole("link");
	expect(await evidence.count()).toBeGreaterThan(0);
	await evidence.first().click();
	const target = await evidence.first().getAttribute("href");
	const moment = page.locator(target ?? "none");
	expect(await moment.isVisible()).toBe(true);
	expect(await moment.textContent()).toMatch(
		new RegExp(["moment-well", "moment-missed", "moment-harm"].map((key) => say("feed", key)).join("|")),
	);
	await page.getByText(pattern("play", "retake")).waitFor();

	await visit(page, briefing);
	await page.getByText(pattern("play", "retakeWait")).waitFor();
	expect(await page.getByRole("button", { name: say("play", "startAgain"), exact: true }).isDisabled()).toBe(true);
	await page.getByRole("button", { name: say("play", "lastDebrief") }).click();
	await expect.poll(() => criteria.count()).toBeGreaterThan(4);
});

test("an assessed shift wants an account, and comes back to it after sign-up", async () => {
	const page = await course.device();
	await visit(page, briefing);
	await page.getByText(say("play", "needsAccount")).waitFor();
	await page
		.getByRole("main")
		.getByRole("link", { name: say("play", "signUp") })
		.click();
	await page.waitForURL("**/sign-up/?next=*");
	expect(new URL(page.url()).searchParams.get("next")).toBe(briefing);
});
