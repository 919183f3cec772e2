import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { axeFinds } from "./inspect.ts";
import { catalog, pattern, say } from "./words.ts";

const course = useCourse();
const lesson = catalog.modules
	.flatMap(({ lessons }) => lessons)
	.find(({ sets, doNow }) => sets.includes("first-shift") && doNow.ref !== "first-shift");
if (!lesson) throw new Error("These journeys need a lesson that sets the first shift.");
const title = catalog.scenarios.get("first-shift")?.words.title ?? "";

test("the practice of a lesson is played above it; closed, it is kept and its reader stands where they were", async () => {
	const page = await course.device();
	await visit(page, lesson.path);
	const length = await page.evaluate(() => history.length);
	const card = page.locator("a.try");
	await card.press("Enter");
	const dialog = page.getByRole("dialog", { name: title, exact: true });
	const play = page.frameLocator(".play-here-frame");
	await play.getByRole("button", { name: say("play", "start"), exact: true }).waitFor();
	expect(await play.getByRole("banner").isVisible()).toBe(false);
	// The lesson behind it is inert, which axe does not see: it finds two main parts.
	expect((await axeFinds(page)).filter((finding) => !finding.startsWith("landmark-unique"))).toEqual([]);

	await answering(page);
	await play.getByRole("button", { name: say("play", "start"), exact: true }).press("Enter");
	await play
		.getByRole("button", { name: pattern("feed", "waitMinutes") })
		.first()
		.press("Enter");
	const passed = play.getByRole("progressbar", { name: say("feed", "shiftProgress") });
	await expect.poll(() => passed.evaluate((bar) => (bar as HTMLProgressElement).value)).toBeGreaterThan(0);
	await dialog.getByRole("button", { name: say("learn", "backToLesson") }).press("Enter");
	await dialog.waitFor({ state: "hidden" });
	expect(await card.evaluate((it) => it === document.activeElement)).toBe(true);
	expect([new URL(page.url()).pathname, await page.evaluate(() => history.length)]).toEqual([lesson.path, length]);

	await card.press("Enter");
	const goOn = play.getByRole("button", { name: say("play", "goOn"), exact: true });
	await goOn.waitFor();
	// Opened again before the browser has told that it was closed.
	await page.evaluate(() => {
		document.querySelector<HTMLDialogElement>("#play-here")?.close();
		document.querySelector<HTMLElement>("a.try")?.click();
	});
	await answering(page);
	await goOn.waitFor();
	expect(await page.locator(".play-here-frame").count()).toBe(1);
});

test("what leads on from a debrief above a lesson leads the whole page there", async () => {
	const page = await course.device();
	await visit(page, lesson.path);
	await page.locator("a.try").click();
	const play = page.frameLocator(".play-here-frame");
	await answering(page);
	await play.getByRole("button", { name: say("play", "start"), exact: true }).click();
	for (const key of ["endShift", "endShiftDo"]) await play.getByRole("button", { name: say("feed", key), exact: true }).click();
	const link = play.locator('main a[href^="/learn/"]').first();
	const to = (await link.getAttribute("href")) ?? "";
	await link.click();
	await page.waitForURL(`**${to}`);
	expect(await page.getByRole("banner").isVisible()).toBe(true);
});

/** Waits until the scenario in the frame answers; a press before that would be lost. */
async function answering(page: Page): Promise<void> {
	const frame = await (await page.locator(".play-here-frame").elementHandle())?.contentFrame();
	await frame?.waitForURL("**/practice/**");
	await frame?.waitForFunction(() => document.readyState === "complete" && !document.querySelector("astro-island[ssr]"));
}
