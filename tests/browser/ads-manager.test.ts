import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { handsOn } from "./keyboard.ts";
import { catalog, pattern, say } from "./words.ts";

const course = useCourse();
const id = "first-five-hundred";
const entry = catalog.scenarios.get(id);
if (entry?.simulation !== "ad-sandbox") throw new Error(`This way needs the campaign ${id}.`);
const { scenario, words } = entry;
const button = (page: Page, section: string, key: string) => page.getByRole("button", { name: say(section, key), exact: true });
const tab = (page: Page, name: string) =>
	page.getByRole("navigation", { name: say("ads", "places") }).getByRole("button", { name: pattern("ads", `tab-${name}`) });

/** Opens the campaign as it is before the first day. */
async function begin(page: Page): Promise<void> {
	await visit(page, `/practice/ad-sandbox/${id}/`);
	await button(page, "play-ads", "start").click();
	await page.getByRole("heading", { level: 1, name: words.title }).waitFor();
}

test("a campaign from the brief to its debrief by keyboard alone", async () => {
	const page = await course.device();
	const hands = handsOn(page);
	await begin(page);

	await hands.tabTo(button(page, "ads", "firstAdSet"));
	await hands.press("Enter");
	await hands.tabTo(page.getByLabel(say("ads", "nameField")));
	await hands.press("Control+a");
	await hands.type("Neighbours who bake");
	for (const interest of scenario.brief.interests) {
		await hands.tabTo(page.getByRole("checkbox", { name: words.interests[interest] ?? "" }));
		await hands.press("Space");
	}
	for (const { id } of scenario.places.filter(({ id }) => !scenario.brief.places.includes(id))) {
		await hands.tabTo(page.getByRole("checkbox", { name: words.places[id] ?? "" }));
		await hands.press("Space");
	}
	for (const { id } of scenario.creatives.slice(3, 6)) {
		await hands.tabTo(page.getByRole("checkbox", { name: words.creatives[id]?.name ?? "" }));
		await hands.press("Space");
	}
	await hands.tabTo(button(page, "ads", "create"));
	await hands.press("Enter");
	const adSet = page.getByRole("button", { name: "Neighbours who bake", exact: true });
	await adSet.waitFor();
	await expect.poll(() => adSet.evaluate((element) => element === document.activeElement)).toBe(true);

	await hands.tabBackTo(page.getByRole("button", { name: pattern("ads", "passWeek", { week: 1 }) }));
	await hands.press("Enter");
	await hands.tabTo(page.getByRole("dialog").getByRole("button", { name: pattern("ads", "launch") }));
	await hands.press("Enter");
	await page.getByText(pattern("ads", "dayOf", { day: 7, days: 21 })).waitFor();

	await hands.tabTo(page.locator(".ads-figure").first());
	await hands.press("ArrowRight", "Enter");
	await page.getByRole("dialog").getByText(say("ads", "why-spent-is")).waitFor();
	await hands.press("Escape");

	await hands.tabBackTo(tab(page, "report"));
	await hands.press("Enter");
	await hands.choose(page.getByRole("radio", { name: say("ads", "choice-what-limits-budget") }));
	await hands.tabTo(button(page, "ads", "answer").first());
	await hands.press("Enter");
	await page.getByText(pattern("ads", "youAnswered")).waitFor();

	for (const week of [2, 3]) {
		await hands.tabBackTo(page.getByRole("button", { name: pattern("ads", "passWeek", { week }) }));
		await hands.press("Enter");
		await page.getByText(pattern("ads", "dayOf", { day: week * 7, days: 21 })).waitFor();
	}
	await hands.tabTo(button(page, "ads", "toDebrief"));
	await hands.press("Enter");
	await page.getByRole("heading", { name: say("ads", "reportedCaused") }).waitFor();
	await page.getByText(words.truth[0] ?? "").waitFor();
	expect(await inspect(page), "debrief").toEqual([]);
});

test("axe finds nothing in the ads manager, and nothing of it is wider than a telephone", async () => {
	const page = await course.device();
	await begin(page);
	expect(await inspect(page), "brief").toEqual([]);
	await button(page, "ads", "firstAdSet").click();
	expect(await inspect(page), "editor").toEqual([]);
	await page.getByRole("checkbox", { name: words.creatives[scenario.creatives[3]?.id ?? ""]?.name ?? "" }).check();
	await button(page, "ads", "create").first().click();
	await page.getByRole("button", { name: pattern("ads", "passWeek", { week: 1 }) }).click();
	expect(await inspect(page), "check").toEqual([]);
	await page
		.getByRole("dialog")
		.getByRole("button", { name: pattern("ads", "launch") })
		.click();
	await page.getByText(pattern("ads", "dayOf", { day: 7, days: 21 })).waitFor();
	expect(await inspect(page), "table").toEqual([]);
	for (const name of ["plots", "report", "ads"]) {
		await tab(page, name).click();
		expect(await inspect(page), name).toEqual([]);
	}
});
