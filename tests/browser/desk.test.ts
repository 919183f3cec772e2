import { expect, test } from "vitest";
import { useCourse } from "./course.ts";
import { inspect } from "./inspect.ts";
import { beginShift, type Shift } from "./shift.ts";
import { pattern, say, sayNumber } from "./words.ts";

const course = useCourse();

/** A practice shift on the desk that always brings the same. */
async function deskOf(scenarioId: string) {
	const page = await course.device();
	const shift = await beginShift(page, scenarioId, "start", 7);
	return { page, shift, button: (key: string) => page.getByRole("button", { name: say("feed", key), exact: true }) };
}

const filter = (shift: Shift, key: string) => shift.rows.page().getByRole("button", { name: new RegExp(`^${say("feed", key)} \\d`) });

test("what changed leads to where it changed, and is no news once somebody has looked", async () => {
	const { page, shift } = await deskOf("first-shift");
	await shift.spend(() => shift.button("waitForNews").click());
	const news = page.locator(".news--arrived");
	const waiting = Number.parseInt((await news.textContent()) ?? "", 10);
	expect(await page.locator(".queue-row.is-unread").count()).toBe(waiting);
	for (let left = waiting; left > 0; left--) {
		expect(await news.textContent()).toBe(sayNumber("feed", "news-arrived", left));
		await news.click();
		await expect.poll(() => page.locator(".queue-row.is-unread").count()).toBe(left - 1);
	}
	expect(await news.count()).toBe(0);
	expect(await page.locator(".row-button[aria-current=true]").count()).toBe(1);
	expect(await page.evaluate(() => document.activeElement?.className)).toContain("comment");
});

test("several comments are handled in one go, in the time that was said before, and all of it is taken back", async () => {
	const { page, shift, button } = await deskOf("first-shift");
	await shift.until(3);
	await button("tickSeveral").click();
	await page.getByRole("checkbox").nth(0).check();
	await page
		.getByRole("checkbox")
		.nth(2)
		.click({ modifiers: ["Shift"] });
	await page.getByText(sayNumber("feed", "ticked", 3), { exact: true }).waitFor();
	const before = await shift.second();
	const hide = page.getByRole("region", { name: say("feed", "bulk") }).getByRole("button", { name: say("feed", "bulk-hide") });
	expect(await hide.textContent()).toContain("3 × · 30 s");
	await shift.spend(() => hide.click());
	expect(await shift.second()).toBe(before + 30);
	expect(await filter(shift, "filter-removed").textContent()).toContain("3");
	expect(await page.evaluate(() => document.activeElement?.getAttribute("data-focus"))).toBe("tick");
	await shift.spend(() => shift.toast.getByRole("button", { name: pattern("feed", "act-undo") }).press("Enter"));
	expect(await shift.second()).toBe(before + 60);
	expect(await page.evaluate(() => document.activeElement?.getAttribute("data-focus"))).toMatch(/^(row|comment)-/);
	expect(await filter(shift, "filter-removed").textContent()).toContain("0");
	expect(await shift.toast.getByRole("button", { name: pattern("feed", "act-undo") }).count()).toBe(0);
});

test("a deletion says that it stays, and offers no way back", async () => {
	const { page, shift } = await deskOf("first-shift");
	await shift.until(1);
	await shift.button("act-delete").click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("radio").first().check();
	await shift.spend(() => dialog.getByRole("button", { name: pattern("feed", "act-delete") }).click());
	expect(await shift.toast.textContent()).toContain(say("feed", "stays-delete"));
	expect(await shift.toast.getByRole("button", { name: pattern("feed", "act-undo") }).count()).toBe(0);
});

test("a search shows what has its words, says so, and one press shows everything again", async () => {
	const { page, shift, button } = await deskOf("quiet-day");
	await shift.showAll();
	await shift.until(4);
	const all = await shift.rows.count();
	const name = (await shift.rows.last().locator(".row-name").textContent())?.replace(say("feed", "isNew"), "").trim() ?? "?";
	await button("act-find").click();
	await page.keyboard.type(name.toLowerCase());
	await expect.poll(() => shift.rows.count()).toBeLessThan(all);
	expect(await shift.rows.first().textContent()).toContain(name);
	await page.getByRole("searchbox").first().fill("no comment says this");
	await page.getByText(say("feed", "empty-search")).waitFor();
	await button("showEverything").first().click();
	await expect.poll(() => shift.rows.count()).toBe(all);
});

test("a draft is published when its moment has come; until then only the moderator has it", async () => {
	const { page, shift } = await deskOf("quiet-day");
	const drafts = page.locator(".chip--draft");
	const before = await drafts.count();
	expect(before).toBeGreaterThan(0);
	await drafts.first().click();
	await page.getByText(say("feed", "draftNote")).waitFor();
	await shift.spend(() => page.getByRole("button", { name: pattern("feed", "act-publish") }).click());
	expect(await drafts.count()).toBe(before - 1);
	await page.getByText(say("feed", "draftNote")).waitFor({ state: "hidden" });
	await page.getByRole("button", { name: pattern("feed", "act-ask") }).waitFor();
});

test("waiting for something to happen leads to the end of the shift, not nowhere", async () => {
	const { shift, button } = await deskOf("first-shift");
	for (let waits = 0; waits < 60 && (await button("toDebrief").count()) === 0; waits++) {
		const before = await shift.second();
		await shift.spend(() => shift.button("waitForNews").click());
		expect(await shift.second()).toBeGreaterThan(before);
	}
	expect(await button("toDebrief").isVisible()).toBe(true);
});

test("with keys alone one finds one's way: news, author, rules, search, several at once, and back", async () => {
	const { page, shift } = await deskOf("first-shift");
	await shift.spend(() => page.keyboard.press("W"));
	await page.keyboard.press("g");
	await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("comment");
	await page.keyboard.press("a");
	await page.getByRole("dialog", { name: say("feed", "author") }).waitFor();
	await page.keyboard.press("Escape");
	await page.keyboard.press("b");
	await page.getByRole("dialog", { name: say("feed", "brandBook") }).waitFor();
	await page.keyboard.press("Escape");
	await page.keyboard.press("s");
	await page.getByText(sayNumber("feed", "ticked", 1), { exact: true }).waitFor();
	await shift.spend(() => page.keyboard.press("h"));
	expect(await filter(shift, "filter-removed").textContent()).toContain("1");
	await shift.spend(() => page.keyboard.press("u"));
	expect(await filter(shift, "filter-removed").textContent()).toContain("0");
	await page.keyboard.press("f");
	await page.keyboard.type("nobody wrote this");
	await page.getByText(say("feed", "empty-search")).waitFor();
	await page.keyboard.press("Escape");
	await expect.poll(() => page.getByRole("searchbox", { name: say("feed", "findWords") }).count()).toBe(0);
	await page.keyboard.press("m");
	await page.getByText(say("feed", "empty-messages-waiting")).waitFor();
});

test("axe finds nothing on the desk while one searches, chooses several, reads messages, and looks somebody up", async () => {
	const { page, shift, button } = await deskOf("quiet-day");
	await shift.until(2);
	await button("tickSeveral").click();
	await page.getByRole("checkbox").first().check();
	await button("act-find").click();
	await page.keyboard.type("e");
	expect(await inspect(page), "several and search").toEqual([]);
	await button("showEverything").first().click();
	await shift.spend(() =>
		page
			.getByRole("region", { name: say("feed", "bulk") })
			.getByRole("button", { name: say("feed", "bulk-like") })
			.click(),
	);
	expect(await inspect(page), "the line after an act").toEqual([]);
	await page.locator(".chip--draft").first().click();
	expect(await inspect(page), "draft").toEqual([]);
	await shift.rows.first().click();
	for (const key of ["act-invite", "act-ask"]) {
		await page
			.getByRole("button", { name: pattern("feed", key) })
			.first()
			.click();
		expect(await inspect(page), key).toEqual([]);
		await page.keyboard.press("Escape");
		await page.getByRole("dialog").waitFor({ state: "hidden" });
	}
	await page.setViewportSize({ width: 360, height: 800 });
	await button("backToQueue").click();
	await button("place-messages").click();
	expect(await inspect(page), "no messages").toEqual([]);
});
