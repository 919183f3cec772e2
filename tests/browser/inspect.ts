import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Both widths and both themes: colours do not depend on the width, nor places on the theme. */
const looks = [
	{ width: 1280, theme: "light" },
	{ width: 360, theme: "dark" },
] as const;
/** Nothing has to be scrolled sideways on the narrowest telephones. */
const narrow = [320, 360];

/**
 * What axe finds on the page as it is now, wide and light, narrow and dark, and whether it scrolls sideways; one line a
 * finding, none when all is well.
 */
export async function inspect(page: Page): Promise<readonly string[]> {
	const found: string[] = [];
	for (const { width, theme } of looks) {
		await show(page, width, theme);
		found.push(...(await axeFinds(page)).map((finding) => `${width} ${theme} ${finding}`));
	}
	for (const width of narrow) {
		await show(page, width, "light");
		const over = await pixelsOver(page);
		if (over > 0) found.push(`${width} scrolls sideways by ${over} px`);
	}
	await show(page, 1280, "light");
	return found;
}

/** How far the page goes beyond its window to the side. */
export function pixelsOver(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe finds on the page exactly as it is shown. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
	const { violations } = await analyse(page);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary?.split("\n").slice(1).join(";").trim()}`),
	);
}

/** Everything axe knows, its advice on good practice included. No page has frames, so its legacy mode sees all. */
async function analyse(page: Page) {
	// Its half a megabyte is brought in once for each page.
	const isThere = await page.evaluate(() => "axe" in window);
	const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ";" }) });
	return axe
		.setLegacyMode(true)
		.options({ resultTypes: ["violations"] })
		.analyze();
}

/** Turns the theme as its switch does, and waits until nothing moves any more. */
async function show(page: Page, width: number, theme: string): Promise<void> {
	await page.setViewportSize({ width, height: 800 });
	await page.evaluate((name) => {
		document.documentElement.dataset.theme = name;
	}, theme);
	await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}
