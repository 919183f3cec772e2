/** What holds on every page of the site, looked at as a visitor comes to it. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { alive, useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { sitePages } from "./site.ts";

const course = useCourse();

test("what this inspection is for would be found", async () => {
	const page = await course.device();
	await visit(page, "/404.html");
	await page.evaluate(() => {
		document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="/favicon.svg"><p id="wide">wide</p>');
		document.querySelector<HTMLElement>("#wide")?.style.setProperty("inline-size", "330px");
		document.querySelector<HTMLElement>("#wide")?.style.setProperty("color", "#777");
	});
	const found = (await inspect(page)).join("\n");
	expect(found).toContain("1280 light image-alt");
	expect(found).toContain("1280 light color-contrast");
	expect(found).toContain("360 dark color-contrast");
	expect(found).toContain("320 scrolls sideways");
});

test.each(sitePages())("%s breaks no policy, complains of nothing, is accessible and never scrolls sideways", async (path) => {
	const page = await course.device();
	const heard = await listen(page);
	const answer = await page.goto(path);
	expect(answer?.headers()["content-security-policy"]).toContain("default-src 'self'");
	await alive(page);
	await page.waitForFunction(() => !document.querySelector("main .skeleton"));
	expect(heard).toEqual([]);
	expect(await inspect(page)).toEqual([]);
});

/** What the page writes into its console, asks of another origin, or is refused by its own policy, as it comes. */
async function listen(page: Page): Promise<readonly string[]> {
	const heard: string[] = [];
	page.on("console", (message) => {
		// The API's refusal of a visitor is an answer; the browser writes it into the console all the same.
		const isRefusal =
			new URL(message.location().url || course.url).pathname.startsWith("/api/") && message.text().startsWith("Failed to load");
		// The tests' devices keep service workers out, and their browser says so.
		const isBlocked = message.text() === "Service Worker registration blocked by Playwright";
		if ((message.type() === "error" || message.type() === "warning") && !isRefusal && !isBlocked) heard.push(message.text());
	});
	page.on("request", (request) => {
		if (!request.url().startsWith(course.url) && !request.url().startsWith("data:")) heard.push(request.url());
	});
	await page.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
			console.error(`policy ${violatedDirective} ${blockedURI}`),
		);
	});
	return heard;
}
