import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { writeWorker } from "../../commands/finish-build/offline.ts";
import { follow, useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { person, signUp } from "./people.ts";
import { startServer } from "./server.ts";
import { beginShift } from "./shift.ts";
import { siteDir } from "./site.ts";
import { catalog, pattern, say } from "./words.ts";

const course = useCourse();
const [lesson, other] = catalog.modules[0]?.lessons ?? [];
if (!lesson || !other) throw new Error("These journeys need two lessons.");
const shiftPath = "/practice/community-feed/first-shift/";
const line = (page: Page, key: string) => page.getByText(say("offline", key), { exact: true });

/** Opens a page and waits until it is on the device with all its files. */
async function keepOnDevice(page: Page, path: string): Promise<void> {
	await visit(page, path);
	await expect.poll(() => keptPages(page)).toContain(path);
}

const keptPages = (page: Page) =>
	page.evaluate(async () => {
		const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
		return caught.flat().map((request) => new URL(request.url).pathname);
	});

/** Everything is cut: the browser knows it, and the server is really gone. */
async function cut(page: Page): Promise<void> {
	await course.kill();
	await page.context().setOffline(true);
}

async function reconnect(page: Page): Promise<void> {
	await course.startAgain();
	await page.context().setOffline(false);
}

async function answerFirstQuestion(page: Page): Promise<void> {
	const question = page.locator("quiz-question").first();
	const right = lesson?.quiz[0]?.options.find((option) => option.right)?.text ?? "";
	await question.getByText(right).first().click();
	await question.getByRole("button", { name: say("quiz", "check") }).click();
	await question.getByRole("button", { name: say("quiz", "again") }).waitFor();
}

test("without a network a visited lesson, its quiz and a practice shift go on; each deed reaches the server once when it is back", async () => {
	const page = await course.device({ serviceWorkers: "allow" });
	await signUp(page, person("Oda Tunnel"));
	await keepOnDevice(page, shiftPath);
	await keepOnDevice(page, lesson.path);
	const arrived: string[] = [];
	page.on("requestfinished", (request) => {
		const { pathname } = new URL(request.url());
		if (request.method() === "PUT" && pathname === "/api/progress") {
			const { entries } = request.postDataJSON() as { entries: { kind: string; ref: string; at: string }[] };
			arrived.push(...entries.map(({ kind, ref, at }) => `${kind} ${ref} ${at}`));
		}
		if (request.method() === "POST" && pathname === "/api/reports") arrived.push("report");
	});

	await cut(page);
	await page.reload();
	await page.getByRole("heading", { name: lesson.title, level: 1 }).waitFor();
	await line(page, "lineAccount").waitFor();
	await answerFirstQuestion(page);
	await page.getByText(say("common", "reportTitle")).click();
	await page.getByLabel(say("common", "reportAsk")).fill("The tunnel is longer than this lesson says.");
	await page.getByRole("button", { name: say("common", "reportSend") }).click();
	await page.getByText(say("common", "reportOffline")).waitFor();

	const shift = await beginShift(page, "first-shift", "start", 7);
	await shift.spend(() => shift.button("waitMinutes").click());
	await shift.end();
	expect(arrived).toEqual([]);

	await reconnect(page);
	await line(page, "lineSent").waitFor();
	const held = await page.evaluate(
		async () => (await (await fetch("/api/progress")).json()) as { entries: { kind: string; ref: string }[] },
	);
	const question = `${lesson.id}/${lesson.quiz[0]?.id}`;
	expect(held.entries.filter(({ kind, ref }) => kind === "quiz" && ref === question)).toHaveLength(1);
	expect(held.entries.filter(({ kind, ref }) => kind === "practice" && ref === "first-shift")).toHaveLength(1);
	await visit(page, lesson.path);
	expect(arrived.filter((what) => what.startsWith("quiz"))).toHaveLength(1);
	expect(arrived.filter((what) => what === "report")).toHaveLength(1);
	expect(new Set(arrived).size).toBe(arrived.length);
});

test("a page that was never visited says so without a network, lists what is there, keeps nothing of the API or of curators, and comes with the network", async () => {
	const page = await course.device({ serviceWorkers: "allow" });
	await keepOnDevice(page, lesson.path);
	await visit(page, "/review/");
	await visit(page, "/admin/");
	const breaches: string[] = [];
	page.on("console", (message) => message.text().includes("Content Security Policy") && breaches.push(message.text()));
	await cut(page);
	await visit(page, other.path);
	await page.getByRole("heading", { name: say("offline", "title"), level: 1 }).waitFor();
	await line(page, "lineVisitor").waitFor();
	expect(await inspect(page)).toEqual([]);
	expect((await keptPages(page)).filter((path) => /^\/(api|p|verify|admin|review|link)\//.test(path))).toEqual([]);
	await follow(page, lesson.path, () => page.getByRole("main").getByRole("link", { name: lesson.title }).click());
	await page.getByRole("heading", { name: lesson.title, level: 1 }).waitFor();
	await reconnect(page);
	await line(page, "lineBack").waitFor();
	await cut(page);
	await visit(page, other.path);
	await page.getByRole("heading", { name: say("offline", "title"), level: 1 }).waitFor();
	await reconnect(page);
	await page.getByRole("heading", { name: other.title, level: 1 }).waitFor();
	expect(new URL(page.url()).pathname).toBe(other.path);
	expect(breaches).toEqual([]);
});

test("signing out takes the visited pages off the device", async () => {
	const page = await course.device({ serviceWorkers: "allow" });
	await signUp(page, person("Ivo Leaves"));
	await keepOnDevice(page, lesson.path);
	await page.evaluate(() => document.querySelector<HTMLElement>("[data-sign-out]")?.click());
	await page.waitForURL((url) => url.pathname === "/");
	await expect.poll(() => keptPages(page)).not.toContain(lesson.path);
	expect(await page.evaluate(() => localStorage.getItem("smm:account"))).toBeNull();
});

test("a new version of the site leaves the open page whole and comes when its reader wants it", async () => {
	const folder = mkdtempSync(join(tmpdir(), "update-"));
	const site = join(folder, "site");
	cpSync(siteDir, site, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
	let server = await startServer(join(folder, "data"), { SITE_DIR: site });
	onTestFinished(async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});
	const page = await course.device({ serviceWorkers: "allow", baseURL: server.url });
	await keepOnDevice(page, lesson.path);
	await page.reload();

	// The new build has another title, and no longer the scripts that the open page fetches when search is opened.
	const file = join(site, lesson.path, "index.html");
	writeFileSync(file, readFileSync(file, "utf8").replaceAll(lesson.title, "A newer lesson"));
	const dialog = (await keptPages(page)).find((path) => path.includes("/search-dialog.")) ?? "";
	rmSync(join(site, dialog));
	await writeWorker(site);
	await server.stop();
	server = await startServer(join(folder, "data"), { SITE_DIR: site, PORT: new URL(server.url).port });

	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await line(page, "lineNew").waitFor();
	expect(await page.getByRole("heading", { name: lesson.title, level: 1 }).isVisible()).toBe(true);
	expect((await page.request.get(dialog)).status()).toBe(404);
	await page.keyboard.press("/");
	await page.getByRole("searchbox").fill("moderator");
	await page.getByRole("region", { name: say("search", "term") }).waitFor();
	await page.keyboard.press("Escape");

	await page.getByRole("button", { name: say("offline", "lineNewDo") }).click();
	await page.getByRole("heading", { name: "A newer lesson", level: 1 }).waitFor();
	await expect.poll(() => line(page, "lineNew").isVisible()).toBe(false);
});

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

	await cut(page);
	await visit(page, last.path);
	await page.getByRole("heading", { name: last.title, level: 1 }).waitFor();
	const question = page.locator("quiz-question").first();
	await question
		.getByText(last.quiz[0]?.options.find((option) => option.right)?.text ?? "")
		.first()
		.click();
	await question.getByRole("button", { name: say("quiz", "check") }).click();
	await question.getByText(say("quiz", "verdictRight"), { exact: true }).waitFor();
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
	await reconnect(page);
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
	const folder = mkdtempSync(join(tmpdir(), "taken-"));
	const site = join(folder, "site");
	cpSync(siteDir, site, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
	let server = await startServer(join(folder, "data"), { SITE_DIR: site });
	onTestFinished(async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});
	const page = await course.device({ serviceWorkers: "allow", baseURL: server.url });
	const taken = await moduleOn(page, module.id);
	await taken.press("takeDo");
	await taken.says("takeThere");

	const newPath = `/learn/${module.id}/a-lesson-written-since/`;
	cpSync(join(site, first.path), join(site, newPath), { recursive: true });
	const file = join(site, newPath, "index.html");
	writeFileSync(file, readFileSync(file, "utf8").replaceAll(first.title, "A lesson written since"));
	const home = join(site, "learn", module.id, "index.html");
	writeFileSync(home, readFileSync(home, "utf8").replace(' data-pages="', ` data-pages="${newPath} `));
	await writeWorker(site);
	await server.stop();
	server = await startServer(join(folder, "data"), { SITE_DIR: site, PORT: new URL(server.url).port });
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await line(page, "lineNew").waitFor();
	await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: say("offline", "lineNewDo") }).click()]);
	await (await moduleOn(page, module.id)).says("takeThere");

	await server.kill();
	await page.context().setOffline(true);
	await visit(page, newPath);
	await page.getByRole("heading", { name: "A lesson written since", level: 1 }).waitFor();
	await page.context().setOffline(false);
});
