import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { axeFinds, inspect } from "./inspect.ts";
import { say } from "./words.ts";

const course = useCourse();
const sandbox = "/practice/ad-sandbox/";
const figures = (page: Page) => page.locator(".sandbox-figures");
const budget = (page: Page) => page.getByRole("slider", { name: say("ads", "dailyBudget"), exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Does something, and waits until the forecast has answered. */
async function answered(page: Page, act: () => Promise<unknown>): Promise<string | null> {
	const before = await figures(page).textContent();
	await act();
	await expect.poll(() => figures(page).textContent()).not.toBe(before);
	return figures(page).textContent();
}

async function open(address = sandbox): Promise<Page> {
	const page = await course.device();
	await visit(page, address);
	await page.getByText(say("ads-sandbox", "plot-cost"), { exact: true }).waitFor();
	return page;
}

test("the forecast answers the keys of a slider, and a link brings somebody else all of it", async () => {
	const page = await open();
	await budget(page).focus();
	await answered(page, () => page.keyboard.press("ArrowRight"));
	await button(page, say("ads-sandbox", "plan-b")).click();
	const seen = await answered(page, () => page.getByLabel(say("ads-sandbox", "month"), { exact: true }).selectOption("11"));
	await page.waitForURL(/#1\/.+_11$/);

	const elsewhere = await open(sandbox + new URL(page.url()).hash);
	await expect.poll(() => figures(elsewhere).textContent()).toBe(seen);
	expect(await button(elsewhere, say("ads-sandbox", "plan-b")).getAttribute("aria-pressed")).toBe("true");
});

test("a link that was cut off is refused kindly, and the usual start is there", async () => {
	const usual = await figures(await open()).textContent();
	const page = await open(`${sandbox}#1/first-five-hundred/a/leads_people`);
	await page.getByText(say("ads-sandbox", "broken")).waitFor();
	expect(await figures(page).textContent()).toBe(usual);
});

test("a figure opens its equation, and gives the focus back when it closes", async () => {
	const page = await open();
	for (const id of ["cpm", "marginal", "people"]) {
		const figure = figures(page)
			.getByRole("button", { name: new RegExp(`^${say("ads-sandbox", `figure-${id}`)}`) })
			.first();
		await figure.click();
		await page.getByRole("dialog").waitFor();
		expect(await axeFinds(page)).toEqual([]);
		await page.keyboard.press("Escape");
		expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);
	}
});

test("axe finds nothing with every kind of audience and bid, and nothing scrolls sideways", async () => {
	const page = await open();
	await page.getByLabel(say("ads", "bidding-cost-cap")).check();
	for (const source of ["visitors", "lookalike"]) {
		await page.getByRole("radio", { name: new RegExp(say("ads", `source-${source}`)) }).check();
		expect(await inspect(page)).toEqual([]);
	}
});

test("a change holds up a page four times slower only for a moment, which is printed here", async () => {
	const page = await open();
	const client = await page.context().newCDPSession(page);
	await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
	await budget(page).focus();
	const times: number[] = [];
	for (let i = 0; i < 12; i += 1) {
		await answered(page, async () => {
			times.push(await handled(page, i % 2 === 0 ? 1 : -1));
		});
	}
	times.sort((a, b) => a - b);
	console.log(`a step of the slider, handled and drawn, 4× slower: ${times[5]?.toFixed(1)} ms, at most ${times[11]?.toFixed(1)} ms`);
	expect(times).toHaveLength(12);
});

/** Milliseconds for which one step of the slider keeps the page's own thread, its drawing of the controls included. */
function handled(page: Page, step: number): Promise<number> {
	return budget(page).evaluate((slider, by) => {
		const input = slider as HTMLInputElement;
		const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
		set?.call(input, String(Number(input.value) + by));
		const begun = performance.now();
		input.dispatchEvent(new Event("input", { bubbles: true }));
		return Promise.resolve().then(() => performance.now() - begun);
	}, step);
}
