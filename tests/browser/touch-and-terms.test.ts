import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { catalog, say } from "./words.ts";

const course = useCourse();
const lesson = catalog.modules[0]?.lessons[0];
if (!lesson) throw new Error("These journeys need a lesson.");

/** A small phone: no hover, no keyboard. */
const phone = () => course.device({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("a finger's first tap on a term says what it means; the second leads to the glossary", async () => {
	const page = await phone();
	await visit(page, lesson.path);
	const term = page.locator(".lesson-body term-tip").first();
	const tip = term.getByRole("tooltip");
	await term.getByRole("link").tap();
	await tip.waitFor();
	expect(new URL(page.url()).pathname).toBe(lesson.path);
	await term.getByRole("link").tap();
	await page.waitForURL("**/glossary/#*");
});

test("a tap elsewhere puts a term's meaning away", async () => {
	const page = await phone();
	await visit(page, lesson.path);
	const term = page.locator(".lesson-body term-tip").first();
	await term.getByRole("link").tap();
	await term.getByRole("tooltip").waitFor();
	await page.locator(".lesson-body h2").first().tap();
	await term.getByRole("tooltip").waitFor({ state: "hidden" });
});

test("whoever marks passages by finger is told how, reaches the next by a tap, and stops by another", async () => {
	const page = await phone();
	await visit(page, lesson.path);
	await page.getByRole("button", { name: say("notes", "start") }).tap();
	await page.getByText(say("notes", "hintTouch")).waitFor();
	expect(await page.getByText(say("notes", "hint")).isVisible()).toBe(false);
	const heading = page.locator(".lesson-body > h2").first();
	await heading.tap();
	await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
	await page.getByRole("button", { name: say("notes", "mark") }).tap();
	await expect.poll(() => page.locator(".note-item blockquote").allTextContents()).toEqual([await heading.textContent()]);
	await heading.tap();
	await page.getByRole("button", { name: say("notes", "mark") }).waitFor({ state: "detached" });
});

test("no table cuts off what a term in it means", async () => {
	const page = await course.device();
	await visit(page, lesson.path);
	const terms = page.locator(".lesson-body table term-tip");
	expect(await terms.count()).toBeGreaterThan(0);
	for (const term of await terms.all()) {
		await term.getByRole("link").focus();
		const tip = term.getByRole("tooltip");
		await tip.waitFor();
		const corners = await tip.evaluate((one) => {
			const { left, right, top, bottom } = one.getBoundingClientRect();
			return [
				[left + 2, top + 6],
				[right - 2, top + 6],
				[left + 2, bottom - 6],
				[right - 2, bottom - 6],
			].map(([x = 0, y = 0]) => one.contains(document.elementFromPoint(x, y)));
		});
		expect(corners, (await tip.textContent()) ?? "").toEqual([true, true, true, true]);
	}
});
