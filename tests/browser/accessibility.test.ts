import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { alive, useCourse, visit } from "./course.ts";
import { axeFinds, inspect, pixelsOver } from "./inspect.ts";
import { beginShift, type Shift } from "./shift.ts";
import { catalog, pattern, say } from "./words.ts";
import { assignment, field } from "./work.ts";

const course = useCourse();
const lesson = catalog.modules[0]?.lessons[0];
const button = (page: Page, section: string, key: string) => page.getByRole("button", { name: say(section, key), exact: true });

test("axe finds nothing on the frame's own windows: search, menu, an answered quiz, a report", async () => {
	const page = await course.device();
	await visit(page, lesson?.path ?? "/");
	await button(page, "common", "search").click();
	await page.getByRole("searchbox").fill("moder");
	await page.getByRole("dialog").getByRole("link").first().waitFor();
	expect(await inspect(page), "search").toEqual([]);
	await page.getByRole("searchbox").fill("qqqqq");
	await page.getByText(say("search", "none", { question: "qqqqq" })).waitFor();
	expect(await inspect(page), "search without result").toEqual([]);
	await page.keyboard.press("Escape");

	await page.locator("quiz-question").first().getByRole("radio").first().check();
	await page
		.getByRole("button", { name: say("quiz", "check") })
		.first()
		.click();
	await page
		.locator("summary")
		.filter({ hasText: say("common", "reportTitle") })
		.click();
	expect(await inspect(page), "quiz and report").toEqual([]);

	await page.setViewportSize({ width: 360, height: 800 });
	await button(page, "common", "menu").click();
	await page.getByRole("navigation", { name: say("common", "navLabel") }).waitFor();
	expect(await inspect(page), "menu").toEqual([]);
});

test("a term's tip stays inside the narrowest telephone", async () => {
	const page = await course.device({ viewport: { width: 320, height: 800 } });
	await visit(page, lesson?.path ?? "/");
	const tips = page.locator("term-tip");
	expect(await tips.count()).toBeGreaterThan(0);
	for (const tip of await tips.all()) {
		await tip.getByRole("link").focus();
		await tip.getByRole("tooltip").waitFor();
		expect(await pixelsOver(page), (await tip.textContent()) ?? "").toBe(0);
	}
	expect(await axeFinds(page)).toEqual([]);
});

test("axe finds nothing on the forms when they are wrong", async () => {
	const page = await course.device();
	for (const [path, key] of [
		["/sign-up/", "signUp"],
		["/sign-in/", "signIn"],
	] as const) {
		await visit(page, path);
		await page
			.getByRole("main")
			.getByRole("button", { name: say("account", key) })
			.click();
		await page.getByText(say("account", "emailMissing")).waitFor();
		expect(await inspect(page), path).toEqual([]);
	}
	await page.goto("/link/#nothing-anybody-was-given");
	await alive(page);
	await page.getByRole("heading", { name: say("account", "linkBroken") }).waitFor();
	expect(await inspect(page), "broken link").toEqual([]);
	await page.goto(course.adminLink);
	await page.getByRole("heading", { name: say("account", "link-admin") }).waitFor();
	expect(await inspect(page), "admin's link").toEqual([]);
});

test("axe finds nothing on a visitor's draft with all that is wrong with it", async () => {
	const page = await course.device();
	await visit(page, assignment.path);
	await field(page, "page").fill("Glint, a page of mine");
	await field(page, "audit").fill("Too short.");
	await field(page, "first-post").fill("CALL ME NOW!! +44 20 7946 0999");
	await page
		.locator("summary")
		.filter({ hasText: say("work", "exampleShow") })
		.click();
	await page.getByText(pattern("work", "check-stops")).first().waitFor();
	expect(await inspect(page)).toEqual([]);
});

test("axe finds nothing on the feed while one plays, with each of its windows open", async () => {
	const page = await course.device();
	const shift = await beginShift(page, "first-shift", "start");
	const look = async (state: string) => expect(await inspect(page), state).toEqual([]);
	await look("first comment");
	await shift.spend(() => shift.button("waitMinutes").click());
	await shift.showAll();
	await shift.rows.first().click();
	await look("a comment chosen");
	await shift.button("act-reply").click();
	await page.getByLabel(say("feed", "yourWords")).fill("HELLO!!");
	await look("own words");
	await page.getByRole("radio", { name: pattern("feed", "source-saved") }).check();
	await look("saved replies");
	await button(page, "feed", "cancel").click();

	for (const [state, open] of windows(page, shift)) {
		await open();
		const dialog = page.getByRole("dialog");
		await dialog.waitFor();
		await look(state);
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "hidden" });
	}
	await shift.spend(() =>
		shift
			.button("act-delete")
			.click()
			.then(() => deleteWithoutRule(page)),
	);
	await shift.spend(() => shift.button("act-pin-rules").click());
	await look("after deleting and pinning");
});

function windows(page: Page, shift: Shift): readonly (readonly [string, () => Promise<void>])[] {
	return [
		...["act-delete", "act-escalate", "act-warn", "act-hold", "act-close-comments"].map(
			(key) => [key, () => shift.button(key).click()] as const,
		),
		["house rules", () => button(page, "feed", "brandBook").click()],
		["keys", () => page.keyboard.press("?")],
		["waiting longer", () => button(page, "feed", "waitLonger").click()],
		["ending", () => button(page, "feed", "endShift").click()],
	];
}

async function deleteWithoutRule(page: Page): Promise<void> {
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("radio", { name: pattern("feed", "noRule") }).check();
	await dialog.getByRole("button", { name: pattern("feed", "act-delete") }).click();
}

test("axe finds nothing on the thread of a telephone, a shift that is over, and its debrief", async () => {
	const page = await course.device({ viewport: { width: 360, height: 800 } });
	const shift = await beginShift(page, "first-shift", "start");
	await shift.rows.first().click();
	await button(page, "feed", "backToQueue").waitFor();
	expect(await inspect(page), "thread").toEqual([]);
	while (await button(page, "feed", "waitLonger").isVisible()) {
		await shift.spend(async () => {
			await button(page, "feed", "waitLonger").click();
			await page.getByRole("radio", { name: say("feed", "minutesLong", { n: 30 }) }).check();
			await button(page, "feed", "waitDo").click();
		});
	}
	expect(await inspect(page), "over").toEqual([]);
	await button(page, "feed", "toDebrief").click();
	await page.getByRole("list", { name: say("feed", "moments") }).waitFor();
	for (const table of await page
		.locator("summary")
		.filter({ hasText: say("feed", "chartTable") })
		.all())
		await table.click();
	expect(await inspect(page), "debrief").toEqual([]);
});
