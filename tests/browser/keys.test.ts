import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse } from "./course.ts";
import { beginShift } from "./shift.ts";
import { say } from "./words.ts";

const course = useCourse();
const dialog = (page: Page) => page.getByRole("dialog", { name: say("feed", "keys"), exact: true });
/** The button that changes an act's key; its name ends with the key. */
const keyOf = (page: Page, act: string) => dialog(page).getByRole("button", { name: new RegExp(`^${say("feed", act)} `) });

async function closeKeys(page: Page): Promise<void> {
	await dialog(page)
		.getByRole("button", { name: say("feed", "close"), exact: true })
		.click();
	await dialog(page).waitFor({ state: "hidden" });
}

test("a key that is taken says whose it is, can be taken over, acts at once, and is kept", async () => {
	const page = await course.device();
	const shift = await beginShift(page, "first-shift", "start");
	await shift.showAll();
	await page.keyboard.press("?");
	await keyOf(page, "act-like").click();
	await page.keyboard.press("r");
	await page.getByText(say("feed", "keyTaken", { key: "r", act: say("feed", "act-reply") })).waitFor();
	await dialog(page)
		.getByRole("button", { name: say("feed", "keyTakeOver", { key: "r" }) })
		.click();
	expect(await keyOf(page, "act-like").textContent()).toBe("r");
	expect(await keyOf(page, "act-reply").textContent()).toBe(say("feed", "keyNone"));
	await keyOf(page, "act-reply").click();
	await page.keyboard.press("Tab");
	await keyOf(page, "act-reply").click();
	await page.keyboard.press("Enter");
	await page.getByText(say("feed", "keyUnusable")).waitFor();
	await page.keyboard.press("z");
	expect(await keyOf(page, "act-reply").textContent()).toBe("z");
	await closeKeys(page);

	await shift.spend(() => page.keyboard.press("r"));
	expect(await shift.rows.first().textContent()).toContain(say("feed", "deed-like"));
	await page.keyboard.press("z");
	await page.getByLabel(say("feed", "yourWords")).waitFor();

	await page.reload();
	await beginShift(page, "first-shift", "goOn");
	await page.keyboard.press("?");
	expect(await keyOf(page, "act-reply").textContent()).toBe("z");
	await dialog(page)
		.getByRole("button", { name: say("feed", "keysReset"), exact: true })
		.click();
	expect([await keyOf(page, "act-reply").textContent(), await keyOf(page, "act-like").textContent()]).toEqual(["r", "l"]);
});

test("Escape leaves a key as it was and the window open, and single keys can be switched off", async () => {
	const page = await course.device();
	const shift = await beginShift(page, "first-shift", "start");
	await page.keyboard.press("?");
	await keyOf(page, "act-like").click();
	await page.keyboard.press("Escape");
	expect(await dialog(page).isVisible()).toBe(true);
	expect(await keyOf(page, "act-like").textContent()).toBe("l");
	await dialog(page).getByRole("checkbox").uncheck();
	await closeKeys(page);
	const before = await shift.second();
	for (const key of ["l", "w", "r", "?"]) await page.keyboard.press(key);
	expect(await dialog(page).count()).toBe(0);
	expect(await page.getByLabel(say("feed", "yourWords")).count()).toBe(0);
	expect(await shift.second()).toBe(before);
});
