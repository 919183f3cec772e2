import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { follow, useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { cut, keptPages, line, reconnect, siteToChange } from "./kept.ts";
import { person, signUp } from "./people.ts";
import { answerQuestion } from "./quiz.ts";
import { beginShift } from "./shift.ts";
import { catalog, say } from "./words.ts";

const course = useCourse();
const [lesson, other] = catalog.modules[0]?.lessons ?? [];
const right = lesson?.quiz[0]?.options.find((option) => option.right);
if (!lesson || !other || !right) throw new Error("These journeys need two lessons, the first with a question.");
const shiftPath = "/practice/community-feed/first-shift/";

/** Opens a page and waits until it is on the device with all its files. */
async function keepOnDevice(page: Page, path: string): Promise<void> {
	await visit(page, path);
	await expect.poll(() => keptPages(page)).toContain(path);
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

	await cut(course, page);
	await page.reload();
	await page.getByRole("heading", { name: lesson.title, level: 1 }).waitFor();
	await line(page, "lineAccount").waitFor();
	await answerQuestion(page, 0, [right.text]);
	await page.getByText(say("common", "reportTitle")).click();
	await page.getByLabel(say("common", "reportAsk")).fill("The tunnel is longer than this lesson says.");
	await page.getByRole("button", { name: say("common", "reportSend") }).click();
	await page.getByText(say("common", "reportOffline")).waitFor();

	const shift = await beginShift(page, "first-shift", "start", 7);
	await shift.spend(() => shift.button("waitMinutes").click());
	await shift.end();
	expect(arrived).toEqual([]);

	await reconnect(course, page);
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
	await cut(course, page);
	await visit(page, other.path);
	await page.getByRole("heading", { name: say("offline", "title"), level: 1 }).waitFor();
	await line(page, "lineVisitor").waitFor();
	expect(await inspect(page)).toEqual([]);
	expect((await keptPages(page)).filter((path) => /^\/(api|p|verify|admin|review|link)\//.test(path))).toEqual([]);
	await follow(page, lesson.path, () => page.getByRole("main").getByRole("link", { name: lesson.title }).click());
	await page.getByRole("heading", { name: lesson.title, level: 1 }).waitFor();
	await reconnect(course, page);
	await line(page, "lineBack").waitFor();
	await cut(course, page);
	await visit(page, other.path);
	await page.getByRole("heading", { name: say("offline", "title"), level: 1 }).waitFor();
	await reconnect(course, page);
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
	const { site, url, publish } = await siteToChange();
	const page = await course.device({ serviceWorkers: "allow", baseURL: url });
	await keepOnDevice(page, lesson.path);
	await page.reload();

	// The new build has another title, and no longer the scripts that the open page fetches when search is opened.
	const file = join(site, lesson.path, "index.html");
	writeFileSync(file, readFileSync(file, "utf8").replaceAll(lesson.title, "A newer lesson"));
	const dialog = (await keptPages(page)).find((path) => path.includes("/search-dialog.")) ?? "";
	rmSync(join(site, dialog));
	await publish(page);
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
