import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { catalog, say, sayNumber } from "./words.ts";

const course = useCourse();
const lesson = catalog.modules[0]?.lessons[0];
if (!lesson) throw new Error("These journeys need a lesson.");
const paragraph = (page: Page, n: number) => page.locator(".lesson-body > p").nth(n);
const item = (page: Page) => page.locator(".note-item");
const button = (page: Page, key: string) => page.getByRole("button", { name: say("notes", key) });

/** Drags over the first words of a paragraph, as a hand does. */
async function selectIn(page: Page, n: number): Promise<void> {
	await paragraph(page, n).scrollIntoViewIfNeeded();
	const box = await paragraph(page, n).boundingBox();
	if (!box) throw new Error("The paragraph is not drawn.");
	await page.mouse.move(box.x + 2, box.y + 12);
	await page.mouse.down();
	await page.mouse.move(box.x + 260, box.y + 12, { steps: 4 });
	await page.mouse.up();
	await button(page, "mark").waitFor();
}

/** Names of what is highlighted by the browser itself, with how many passages each has. */
const highlighted = (page: Page) =>
	page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size])));

/** A note as an earlier visit left it. */
async function leave(page: Page, note: Readonly<Record<string, string>>): Promise<void> {
	const ref = `${lesson?.id}/before`;
	const entry = { kind: "note", ref, at: new Date().toISOString(), data: { before: "", after: "", body: "", ...note } };
	await page.addInitScript(
		(kept) => localStorage.setItem("smm:progress", localStorage.getItem("smm:progress") ?? kept),
		JSON.stringify({ [`note:${ref}`]: entry }),
	);
}

test("a selected passage is marked, another one noted; both are there after a reload, in the list of all, and as Markdown", async () => {
	const page = await course.device({ acceptDownloads: true });
	const scripts = new Set<string>();
	page.on("request", (request) => request.resourceType() === "script" && scripts.add(request.url()));
	await visit(page, lesson.path);
	const before = scripts.size;
	await selectIn(page, 0);
	expect(scripts.size).toBeGreaterThan(before);
	await button(page, "mark").click();
	await selectIn(page, 1);
	await button(page, "write").click();
	await page.getByRole("textbox", { name: say("notes", "body") }).fill("Ask the client about this.");
	await page.keyboard.press("Control+Enter");
	await expect.poll(() => item(page).count()).toBe(2);
	await page.reload();
	await expect.poll(() => highlighted(page)).toEqual({ note: 1, "note-written": 1 });
	const quote = (await item(page).nth(1).locator("blockquote").textContent()) ?? "";
	expect((await paragraph(page, 1).textContent())?.replace(/\s+/g, " ")).toContain(quote);

	await page.getByRole("link", { name: say("notes", "toAll") }).click();
	await page.getByText(sayNumber("notes", "found", 2)).waitFor();
	await page.getByLabel(say("notes", "searchLabel")).fill("CLIENT about");
	await page.getByText(sayNumber("notes", "found", 1)).waitFor();
	const [file] = await Promise.all([page.waitForEvent("download"), button(page, "download").click()]);
	expect(file.suggestedFilename()).toBe(say("notes", "fileName"));
	expect(readFileSync(await file.path(), "utf8")).toMatch(/\n> .+\n\nAsk the client about this\.\n$/);
	await page.getByRole("link", { name: say("notes", "toPassage") }).click();
	await expect.poll(() => page.evaluate(() => getSelection()?.toString().replace(/\s+/g, " "))).toBe(quote);
});

test("by keys alone one goes through passages, marks one, notes another, takes one away and has it back", async () => {
	const page = await course.device();
	await visit(page, lesson.path);
	await button(page, "start").focus();
	await page.keyboard.press("Enter");
	await button(page, "mark").waitFor();
	await page.keyboard.press("h");
	await expect.poll(() => item(page).count()).toBe(1);
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.keyboard.type("Mine.");
	await page.keyboard.press("Control+Enter");
	await expect.poll(() => item(page).count()).toBe(2);
	await page.keyboard.press("Escape");
	await expect.poll(() => button(page, "mark").count()).toBe(0);

	await item(page)
		.filter({ hasText: "Mine." })
		.getByRole("button", { name: say("notes", "remove") })
		.focus();
	await page.keyboard.press("Enter");
	await expect.poll(() => item(page).count()).toBe(1);
	await page.getByText(say("notes", "removed")).waitFor();
	await page.keyboard.press("Enter");
	await expect.poll(() => item(page).filter({ hasText: "Mine." }).count()).toBe(1);
});

test("what was written is kept when Escape or the page's end closes the dialog, is said in sight, and can be taken back", async () => {
	const page = await course.device();
	const words = page.getByRole("textbox", { name: say("notes", "body") });
	const undo = button(page, "undo");
	await visit(page, lesson.path);
	await selectIn(page, 0);
	await button(page, "write").click();
	await page.keyboard.press("Escape");
	await selectIn(page, 0);
	await button(page, "write").click();
	expect(await item(page).count()).toBe(0);
	await words.fill("Half a thought");
	await page.keyboard.press("Escape");
	await item(page).filter({ hasText: "Half a thought" }).waitFor();
	const line = await page.getByText(say("notes", "saved"), { exact: true }).boundingBox();
	expect(line?.y).toBeGreaterThanOrEqual(0);
	expect(line?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
	expect(await inspect(page)).toEqual([]);
	await undo.click();
	await expect.poll(() => item(page).count()).toBe(0);
	await undo.click();
	await expect.poll(() => item(page).count()).toBe(1);

	await button(page, "edit").click();
	await words.fill("Another one");
	await button(page, "cancel").click();
	await page.getByText(say("notes", "dropped"), { exact: true }).waitFor();
	expect(await item(page).textContent()).toContain("Half a thought");
	await undo.click();
	await item(page).filter({ hasText: "Another one" }).waitFor();

	await button(page, "edit").click();
	await words.fill("Another one, longer");
	await page.reload();
	await item(page).filter({ hasText: "Another one, longer" }).waitFor();
});

test("a note whose passage was edited away is not lost, and says so", async () => {
	const page = await course.device();
	await leave(page, { quote: "A sentence that an editor has taken out of this lesson long ago.", body: "Still mine." });
	await visit(page, lesson.path);
	await page.getByText(say("notes", "gone")).waitFor();
	expect(await item(page).textContent()).toContain("Still mine.");
	expect(await button(page, "show").count()).toBe(0);
	await visit(page, "/learn/notes/");
	await page.getByText("Still mine.").waitFor();
});

test("browsers that cannot highlight by themselves show marks, and the text stays word for word the same", async () => {
	const page = await course.device();
	await page.addInitScript(() => Reflect.deleteProperty(window, "Highlight"));
	await visit(page, lesson.path);
	const words = () => page.locator(".lesson-body").evaluate((body) => body.textContent);
	const before = await words();
	await selectIn(page, 0);
	await page.keyboard.press("h");
	await page.locator("mark.note-mark").first().waitFor();
	await page.keyboard.press("Escape");
	await page.evaluate(() => document.querySelector(".note-bar")?.remove());
	expect(await words()).toBe(before);
	await item(page)
		.getByRole("button", { name: say("notes", "remove") })
		.click();
	await expect.poll(() => page.locator("mark.note-mark").count()).toBe(0);
	expect(await words()).toBe(before);
});

test("axe finds nothing while a passage is offered, a note is written, and on the list", async () => {
	const page = await course.device();
	await visit(page, lesson.path);
	await selectIn(page, 0);
	expect(await inspect(page), "bar").toEqual([]);
	await selectIn(page, 0);
	await page.keyboard.press("n");
	await page.getByRole("textbox", { name: say("notes", "body") }).fill("Mine.");
	expect(await inspect(page), "editor").toEqual([]);
	await page.keyboard.press("Control+Enter");
	await item(page).waitFor();
	expect(await inspect(page), "marked").toEqual([]);
	await visit(page, "/learn/notes/");
	await page.getByText("Mine.").waitFor();
	expect(await inspect(page), "list").toEqual([]);
});
