import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { cut, keptPages, reconnect, siteToChange } from "./kept.ts";
import { answerQuestion } from "./quiz.ts";
import { beginShift } from "./shift.ts";
import { catalog, pattern, say } from "./words.ts";

const course = useCourse();

/** A module's page whose worker has answered, and what it says. */
async function moduleOn(page: Page, id: string) {
	await visit(page, `/learn/${id}/`);
	const offer = page.locator("take-module");
	await offer.getByRole("button").first().waitFor();
	const press = (key: string) => offer.getByRole("button", { name: say("offline", key) }).press("Enter");
	const says = (key: string) => offer.getByText(pattern("offline", key)).waitFor();
	return { offer, press, says };
}

test("a module taken along opens without a network, lessons never visited and practice too, until it is let go", async () => {
	const [module] = catalog.modules;
	const last = module?.lessons.at(-1);
	if (!module || !last) throw new Error("This journey needs a module with lessons.");
	const page = await course.device({ serviceWorkers: "allow" });
	const taken = await moduleOn(page, module.id);
	await taken.says("takeAbout");
	await taken.press("takeDo");
	await taken.says("takeThere");
	expect(await taken.offer.getByRole("button", { name: say("offline", "takeLetGo") }).evaluate((it) => it === document.activeElement)).toBe(
		true,
	);
	expect(await inspect(page)).toEqual([]);

	await cut(course, page);
	await visit(page, last.path);
	await page.getByRole("heading", { name: last.title, level: 1 }).waitFor();
	await answerQuestion(page, 0, [last.quiz[0]?.options.find((option) => option.right)?.text ?? ""]);
	await page.locator("quiz-question").first().getByText(say("quiz", "verdictRight"), { exact: true }).waitFor();
	const looks = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length));
	expect(looks.every((rules) => rules > 0)).toBe(true);
	const shift = await beginShift(page, "first-shift", "start", 7);
	await shift.spend(() => shift.button("waitMinutes").click());
	await visit(page, "/learn/");
	expect(await page.locator(`[data-taken="${module.id}"]`).isVisible()).toBe(true);
	const again = await moduleOn(page, module.id);
	await again.says("takeThere");

	await again.press("takeLetGo");
	await again.says("takeGone");
	expect(await keptPages(page)).not.toContain(last.path);
	await visit(page, last.path);
	await page.getByRole("heading", { name: say("offline", "title"), level: 1 }).waitFor();
	await reconnect(course, page);
});

test("what a lost network left out of a module comes when it is back", async () => {
	const [, module] = catalog.modules;
	const last = module?.lessons.at(-1);
	if (!module || !last) throw new Error("This journey needs a second module.");
	const page = await course.device({ serviceWorkers: "allow" });
	const taken = await moduleOn(page, module.id);
	// Everything but the last lesson is there when the network goes.
	await page.context().route(`**${last.path}`, (route) => route.abort());
	await taken.press("takeDo");
	await taken.says("takePartly");
	await page.context().unroute(`**${last.path}`);
	await visit(page, module.lessons[0]?.path ?? "");
	await expect.poll(() => keptPages(page)).toContain(last.path);
	await (await moduleOn(page, module.id)).says("takeThere");
});

test("a module taken along follows a new version of the site, with lessons that are new in it", async () => {
	const [module] = catalog.modules;
	const [first, ...others] = module?.lessons ?? [];
	if (!module || !first || others.length === 0) throw new Error("This journey needs a module with lessons.");
	const { site, url, publish, kill } = await siteToChange();
	const page = await course.device({ serviceWorkers: "allow", baseURL: url });
	const taken = await moduleOn(page, module.id);
	await taken.press("takeDo");
	await taken.says("takeThere");

	const newPath = `/learn/${module.id}/a-lesson-written-since/`;
	cpSync(join(site, first.path), join(site, newPath), { recursive: true });
	const file = join(site, newPath, "index.html");
	writeFileSync(file, readFileSync(file, "utf8").replaceAll(first.title, "A lesson written since"));
	const home = join(site, "learn", module.id, "index.html");
	writeFileSync(home, readFileSync(home, "utf8").replace(' data-pages="', ` data-pages="${newPath} `));
	await publish(page);
	await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: say("offline", "lineNewDo") }).click()]);
	await (await moduleOn(page, module.id)).says("takeThere");

	await kill();
	await page.context().setOffline(true);
	await visit(page, newPath);
	await page.getByRole("heading", { name: "A lesson written since", level: 1 }).waitFor();
	await page.context().setOffline(false);
});
