import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";
import { exampleValue } from "#content/fields/example.ts";
import { pdfOf } from "../../server/test-uploads.ts";
import { follow, useCourse, visit } from "./course.ts";
import { claimOldest, handIn, inviteCurator } from "./handing-in.ts";
import { inspect, pixelsOver } from "./inspect.ts";
import { handsOn } from "./keyboard.ts";
import { fillSignUp, person, signUp } from "./people.ts";
import { catalog, pattern, say, sayNumber } from "./words.ts";

const course = useCourse();
const id = "page-and-group";
const path = `/assignments/${id}/`;
const entry = catalog.assignments.get(id);
if (!entry) throw new Error(`There is no assignment ${id}.`);
const { assignment, words } = entry;

const shots = (page: Page) => page.locator('[data-field="shots"]');
const cards = (page: Page) => shots(page).locator(".file-card");
const caption = (page: Page, n: number) => page.getByLabel(say("fields", "file-caption", { n }), { exact: true });
const captions = (page: Page) =>
	shots(page)
		.locator("textarea")
		.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
const choose = (page: Page) => shots(page).locator("input[type=file]").last();
const saved = (page: Page) => page.getByText(pattern("work", "savedAt")).waitFor();
const picture = (background: string, width = 390, height = 844) =>
	sharp({ create: { width, height, channels: 3, background } })
		.png()
		.toBuffer();
const png = (name: string, buffer: Buffer) => ({ name, mimeType: "image/png", buffer });

/** All that is asked for besides, as the example has it. */
async function writeTheRest(page: Page): Promise<void> {
	const fields = Object.fromEntries(
		assignment.fields
			.filter(({ kind }) => kind !== "files")
			.map((field) => [field.id, exampleValue(field, words.example.fields[field.id] ?? { text: "" })]),
	);
	const selfAssessment = Object.fromEntries(assignment.rubric.map((criterion) => [criterion.id, 2]));
	const answer = await page.request.put(`/api/work/${id}/draft`, {
		data: { version: 0, fields, selfAssessment },
		headers: { origin: course.url },
	});
	expect(answer.ok()).toBe(true);
}

/** Every picture on the page has arrived. */
async function expectPictures(page: Page, n: number): Promise<void> {
	const images = page.locator("main img.file-picture");
	await expect.poll(() => images.count()).toBe(n);
	for (const image of await images.all()) {
		await image.scrollIntoViewIfNeeded();
		expect(await image.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth))).toBeGreaterThan(0);
	}
}

test("screenshots and a PDF are attached, captioned, still there after a reload, handed in, seen by a curator and by nobody else", async () => {
	const page = await course.device();
	await signUp(page, person("Fay Files"));
	await writeTheRest(page);
	await visit(page, path);
	await choose(page).setInputFiles([png("before.png", await picture("#a33")), png("after.png", await picture("#3a3"))]);
	await expect.poll(() => cards(page).count()).toBe(2);
	const hostile = '"><img src=x onerror=alert(1)>.pdf';
	await choose(page).setInputFiles({ name: hostile, mimeType: "application/pdf", buffer: pdfOf() });
	await expect.poll(() => captions(page)).toEqual(["", "", hostile.replace(".pdf", "")]);

	await page.getByRole("button", { name: say("work", "handIn"), exact: true }).click();
	await shots(page)
		.getByText(say("fields", "files-uncaptioned", { label: words.fields.shots?.label ?? "", n: 2, first: 1 }))
		.waitFor();
	await caption(page, 1).fill("Before. The first screen on 11 November.");
	await caption(page, 2).fill("After. The same telephone, the same hand.");
	await caption(page, 3).fill("Both as a sheet");
	await saved(page);
	await page.reload();
	await expect
		.poll(() => captions(page))
		.toEqual(["Before. The first screen on 11 November.", "After. The same telephone, the same hand.", "Both as a sheet"]);
	await expectPictures(page, 2);
	await handIn(page);
	await expectPictures(page, 2);

	const curating = await course.device();
	await curating.goto(await inviteCurator(course));
	await fillSignUp(curating, person("Cleo Curator"));
	await follow(curating, "/review/", () => curating.getByRole("link", { name: say("account", "link-curator-go") }).click());
	await claimOldest(curating);
	await expectPictures(curating, 2);
	expect(await curating.getByText("Both as a sheet").isVisible()).toBe(true);
	const [download] = await Promise.all([
		curating.waitForEvent("download"),
		curating.getByRole("link", { name: pattern("fields", "file-download") }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/^page-and-group-[0-9a-f]{6}\.pdf$/);
	const whole = curating.getByRole("link", { name: say("fields", "file-open", { n: 1 }) });
	const [opened] = await Promise.all([curating.context().waitForEvent("page"), whole.click()]);
	await opened.waitForLoadState();
	expect(await opened.locator("img").evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(844);
	await opened.close();
	const label = words.fields.shots?.label ?? "";
	await curating.getByRole("button", { name: say("review", "commentOn", { n: 2, label }) }).click();
	await curating.getByLabel(say("review", "comment"), { exact: true }).fill("Which of the two did the stranger see first?");
	await curating.getByRole("button", { name: say("review", "commentAdd"), exact: true }).click();
	expect(await curating.locator("mark").textContent()).toBe("After. The same telephone, the same hand.");
	expect(await inspect(curating)).toEqual([]);

	const address = await whole.getAttribute("href");
	const own = await page.locator("main a:has(img.file-picture)").first().getAttribute("href");
	const other = await course.device();
	await signUp(other, person("Otto Other"));
	expect((await other.request.get(own ?? "")).status()).toBe(404);
	expect((await other.request.get(address ?? "")).status()).toBe(403);
	expect((await curating.request.get(own ?? "")).status()).toBe(404);
}, 180_000);

test("what cannot be taken says why; what could not be sent is kept on the device, over a reload, and goes by itself", async () => {
	const page = await course.device();
	await signUp(page, person("Tia Tunnel"));
	await visit(page, path);
	const errors = (code: string) => shots(page).getByText(say("errors", code));
	await choose(page).setInputFiles([
		{ name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") },
		png("letter.png", Buffer.from("Dear client, this is no picture.")),
	]);
	await errors("file-type").waitFor();
	await errors("picture-unreadable").waitFor();
	for (const _ of [1, 2])
		await shots(page)
			.getByRole("button", { name: say("fields", "file-drop") })
			.first()
			.click();
	await expect.poll(() => shots(page).locator(".file-waiting").count()).toBe(0);

	await page.context().setOffline(true);
	await choose(page).setInputFiles(png("tunnel.png", await picture("#33a")));
	await shots(page).getByText(say("fields", "file-kept")).waitFor();
	await shots(page)
		.getByRole("button", { name: say("fields", "file-retry") })
		.click();
	await shots(page).getByText(say("fields", "file-kept")).waitFor();
	expect(await cards(page).count()).toBe(0);
	await page.close();
	await page.context().setOffline(false);
	const again = await page.context().newPage();
	await visit(again, path);
	await expect.poll(() => cards(again).count()).toBe(1);
	await again.context().setOffline(true);
	await choose(again).setInputFiles(png("second.png", await picture("#3aa")));
	await shots(again).getByText(say("fields", "file-kept")).waitFor();
	await again.context().setOffline(false);
	await expect.poll(() => cards(again).count()).toBe(2);
	await saved(again);
	await again.reload();
	await expectPictures(again, 2);
});

test("files are moved, taken out, brought back and replaced by keyboard, and the field takes no more than it says", async () => {
	const page = await course.device();
	const hands = handsOn(page);
	await signUp(page, person("Kay Keys"));
	await visit(page, path);
	const colours = ["#111", "#222", "#333", "#444", "#555", "#666", "#777"];
	await choose(page).setInputFiles(await Promise.all(colours.map(async (colour) => png(`${colour}.png`, await picture(colour, 60, 40)))));
	await expect.poll(() => cards(page).count()).toBe(6);
	await shots(page).getByText(say("errors", "files-full")).waitFor();
	await hands.tabTo(shots(page).getByRole("button", { name: say("fields", "file-drop") }));
	await hands.press("Enter");
	await hands.tabBackTo(caption(page, 1));
	await hands.type("One");
	const name = (n: number) => say("fields", "file-name", { n });
	await hands.tabTo(page.getByRole("button", { name: say("fields", "cells-down", { name: name(1) }) }));
	await hands.press("Enter");
	await shots(page)
		.getByText(say("fields", "cells-moved", { n: 2, all: 6 }))
		.waitFor();
	expect(await captions(page)).toEqual(["", "One", "", "", "", ""]);
	await hands.tabTo(page.getByRole("button", { name: say("fields", "cells-remove", { name: name(2) }) }));
	await hands.press("Enter");
	expect(await captions(page)).toEqual(["", "", "", "", ""]);
	await hands.tabTo(page.getByRole("button", { name: say("fields", "cells-undo") }));
	await hands.press("Enter");
	expect(await captions(page)).toEqual(["", "One", "", "", "", ""]);
	const before = await cards(page).nth(1).getAttribute("data-file");
	await cards(page)
		.nth(1)
		.locator("input[type=file]")
		.setInputFiles(png("new.png", await picture("#f80", 90, 40)));
	await expect.poll(() => cards(page).nth(1).getAttribute("data-file")).not.toBe(before);
	expect(await captions(page)).toEqual(["", "One", "", "", "", ""]);
	await shots(page)
		.getByText(sayNumber("fields", "file-count", 6, { most: 6 }))
		.waitFor();
	// Taking back would lose what was written since.
	const undo = page.getByRole("button", { name: say("fields", "cells-undo") });
	await hands.tabTo(page.getByRole("button", { name: say("fields", "cells-remove", { name: name(6) }) }));
	await hands.press("Enter");
	await undo.waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
	await hands.type("Five");
	expect(await captions(page)).toEqual(["", "One", "", "", "Five"]);
	expect(await undo.count()).toBe(0);
	expect(await inspect(page)).toEqual([]);
}, 180_000);

test("a visitor is told what files need, and what is written comes along", async () => {
	const page = await course.device();
	await visit(page, path);
	await shots(page).getByText(say("fields", "file-visitor")).waitFor();
	expect(await choose(page).count()).toBe(0);
	const link = shots(page).getByRole("link", { name: say("fields", "file-visitor-go") });
	expect(await link.getAttribute("href")).toBe(`/sign-up/?next=${path}`);
	await page.setViewportSize({ width: 320, height: 700 });
	expect(await pixelsOver(page)).toBe(0);
});
