import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { handsOn } from "./keyboard.ts";
import { catalog, pattern, say } from "./words.ts";

const course = useCourse();
const id = "side-job";
const entry = catalog.scenarios.get(id);
if (entry?.simulation !== "pricing-desk") throw new Error(`This way needs the quarter ${id}.`);
const { scenario, words } = entry;
const lead = scenario.leads.find(({ always, arrives }) => always && arrives[1] === 1);
const spoken = lead && words.leads[lead.id];
if (!spoken) throw new Error("This way needs somebody who writes in the first week.");

const desk = (key: string) => say("pricing", key);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const tab = (page: Page, name: string) =>
	page.getByRole("navigation", { name: desk("places") }).getByRole("button", { name: pattern("pricing", `tab-${name}`) });

/** Opens the quarter as it is before the first week. */
async function begin(page: Page): Promise<void> {
	await visit(page, `/practice/pricing-desk/${id}/?seed=7`);
	await button(page, say("play-pricing", "start")).click();
	await page
		.getByRole("heading", { name: desk("situation"), exact: true })
		.first()
		.waitFor();
}

/** What the form asks for, by the year, as the briefing has it. */
const { self } = scenario;
const answers: readonly (readonly [string, number])[] = [
	["takeHomeCents", (12 * (self.livingCentsPerMonth - self.otherIncomeCentsPerMonth)) / 100],
	["taxBp", self.taxBp / 100],
	["expensesCents", (12 * self.expensesCentsPerMonth) / 100],
	["benefitsCents", self.benefitsCentsPerYear / 100],
	["profitBp", self.profitBp / 100],
	["weeks", 52 - self.weeksOff],
	["hoursPerWeek", self.hoursPerWeek],
	["utilisationBp", self.utilisationBp / 100],
];

test("a quarter from the first letter to its debrief by keyboard alone", async () => {
	const page = await course.device();
	const hands = handsOn(page);
	await begin(page);

	await hands.tabTo(tab(page, "prices"));
	await hands.press("Enter");
	for (const [key, value] of answers) {
		await hands.tabTo(page.getByLabel(desk(`floor-${key}`), { exact: true }));
		await hands.press("Control+a");
		await hands.type(String(value));
	}
	await page.getByText("€35.50").filter({ visible: true }).first().waitFor();
	await hands.tabTo(button(page, desk("floorSave")));
	await hands.press("Enter");
	await button(page, desk("floorChange")).waitFor();

	await hands.tabBackTo(tab(page, "letters"));
	await hands.press("Enter");
	const letter = button(page, new RegExp(`^${spoken.name}`));
	if (!(await letter.isVisible())) {
		await hands.tabTo(button(page, desk("back")));
		await hands.press("Enter");
	}
	await hands.tabTo(letter);
	await hands.press("Enter");
	await page.getByRole("blockquote").getByText(spoken.message).waitFor();
	await hands.tabTo(button(page, desk("ask-budget")));
	await hands.press("Enter");
	await page.getByText(spoken.answers.budget).waitFor();

	await hands.tabTo(button(page, pattern("pricing", "way-offer")));
	await hands.press("Enter");
	await hands.choose(page.getByRole("radio", { name: pattern("pricing", "basis-retainer") }));
	await hands.tabTo(page.getByLabel(desk("priceOfAll"), { exact: true }));
	await hands.type("500");
	await hands.tabTo(button(page, desk("quoteSend")));
	await hands.press("Enter");
	await page.getByText(desk("yourOffer")).first().waitFor();

	for (const week of [4, 8, 12]) {
		await hands.tabBackTo(button(page, desk("endWeek")));
		await hands.press("Enter");
		const dialog = page.getByRole("dialog");
		await hands.tabTo(dialog.getByRole("combobox"));
		await hands.press("4");
		await hands.tabBackTo(dialog.getByRole("button", { name: say("pricing", "endWeeks_other", { n: 4 }) }));
		await hands.press("Enter");
		await page
			.getByText(week < 12 ? pattern("pricing", "weekOf", { week: week + 1, weeks: 12 }) : pattern("pricing", "quarterOver", { weeks: 12 }))
			.first()
			.waitFor();
	}
	await hands.tabBackTo(button(page, desk("toDebrief")));
	await hands.press("Enter");
	await page.getByText(words.truth[0] ?? "").waitFor();
	await page.getByText(spoken.truth).first().waitFor();
	expect(await inspect(page), "debrief").toEqual([]);
});

test("axe finds nothing at the pricing desk, and nothing of it is wider than a telephone", async () => {
	const page = await course.device();
	await begin(page);
	expect(await inspect(page), "situation").toEqual([]);
	for (const name of ["clients", "prices", "week", "letters"]) {
		await tab(page, name).click();
		expect(await inspect(page), name).toEqual([]);
	}
	const back = button(page, desk("back"));
	if (await back.isVisible()) await back.click();
	await button(page, new RegExp(`^${spoken.name}`)).click();
	await button(page, pattern("pricing", "way-offer")).click();
	expect(await inspect(page), "offer").toEqual([]);
	await button(page, desk("endWeek")).click();
	expect(await inspect(page), "end of the week").toEqual([]);
});

test("one's own floor and price list are kept in this browser", async () => {
	const page = await course.device();
	await visit(page, "/practice/pricing-desk/");
	for (const [key, value] of answers) await page.getByLabel(desk(`floor-${key}`), { exact: true }).fill(String(value));
	await page.getByText("€35.50").filter({ visible: true }).first().waitFor();
	await page.getByLabel(say("own-prices", "addLabel")).fill("Newsletter");
	await button(page, say("own-prices", "add")).click();
	expect(await inspect(page), "own prices").toEqual([]);
	await page.reload();
	await page.getByText("€35.50").filter({ visible: true }).first().waitFor();
	await page.getByText("Newsletter").first().waitFor();
	await button(page, pattern("own-prices", "removeNamed", { name: "Newsletter" })).click();
	await expect.poll(() => page.getByText("Newsletter").count()).toBe(0);
});
