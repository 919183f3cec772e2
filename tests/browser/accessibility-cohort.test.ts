import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { curatorEmail, enter, fillWithCohort, learnerWho, ownerEmail } from "./cohort.ts";
import { follow, useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { beginShift } from "./shift.ts";
import { catalog, pattern, say, sayNumber } from "./words.ts";
import { assignment, chooseLevels, label } from "./work.ts";

const course = useCourse(fillWithCohort);
const button = (page: Page, section: string, key: string) => page.getByRole("button", { name: say(section, key), exact: true });

async function as(email: string): Promise<Page> {
	const page = await course.device();
	await enter(page, course.url, email);
	return page;
}

async function look(page: Page, state: string): Promise<void> {
	await page.waitForFunction(() => !document.querySelector("main .skeleton, main [aria-busy=true]"));
	expect(await inspect(page), state).toEqual([]);
}

test.each([
	["has done everything", learnerWho(({ work, exam }) => work?.state === "accepted" && exam === 9)],
	["has work to revise", learnerWho(({ work }) => work?.state === "returned")],
	["waits for a curator", learnerWho(({ work }) => work?.state === "handed-in")],
	["is in the middle of an assessed shift", learnerWho(({ open }) => open === true)],
	["has just signed up", learnerWho(({ lessons, plays }) => lessons === 0 && plays.length === 0)],
])("axe finds nothing on the desk and the assignment of a learner who %s", async (_, email) => {
	const page = await as(email);
	await visit(page, "/desk/");
	await look(page, "desk");
	await visit(page, assignment.path);
	await page.locator("#your-work h3").first().waitFor();
	for (const revision of await page.locator("#your-work details:not([open]) > summary").all()) await revision.click();
	await look(page, "assignment");
});

test("axe finds nothing on an exam before, in the middle, and after", async () => {
	const page = await as(learnerWho(({ lessons, exam }) => lessons === 3 && exam === undefined));
	await visit(page, "/exams/the-job/");
	await button(page, "exam", "start").waitFor();
	await look(page, "before");
	await button(page, "exam", "start").click();
	await page.getByRole("main").getByRole("group").first().waitFor();
	const questions = await page.getByRole("main").getByRole("group").all();
	await questions[0]?.locator("label").first().click();
	await look(page, "in the middle");
	for (const question of questions) await question.locator("label").last().click();
	await button(page, "exam", "handIn").click();
	await page.getByRole("heading", { name: say("exam", "readAgain") }).waitFor();
	await look(page, "after");
	expect(await page.locator(`main a[href="/learn/${catalog.modules[0]?.id}/"]`).count()).toBe(1);
	await follow(page, "/desk/", () =>
		page
			.getByRole("main")
			.getByRole("link", { name: say("exam", "toDesk") })
			.click(),
	);
	const missed = page.locator(".desk-missed > li").filter({ has: page.locator('[href="/exams/the-job/"]') });
	expect(await missed.textContent()).toContain(`${catalog.course.retakeAfterHours} hours`);
	await look(page, "the desk after it");
});

test("axe finds nothing on an assessed shift: under way, its windows, its verdict", async () => {
	const page = await as(learnerWho(({ open }) => open === true));
	const { attempts } = await (await page.request.get("/api/desk")).json();
	const { scenarioId } = attempts.find(({ state }: { state: string }) => state === "open");
	await visit(page, `/practice/community-feed/${scenarioId}/`);
	await button(page, "play", "goOn").waitFor();
	await look(page, "before going on");
	const shift = await beginShift(page, scenarioId, "goOn");
	await shift.showAll();
	await shift.rows.last().click();
	await look(page, "under way");
	await shift.end();
	await look(page, "verdict");
	await visit(page, `/practice/community-feed/${scenarioId}/`);
	await page.getByText(pattern("play", "retakeWait")).waitFor();
	await look(page, "waiting for the next try");
});

test("axe finds nothing on the account, its menu, and the question before it is deleted", async () => {
	const page = await as(curatorEmail);
	await visit(page, "/account/");
	await button(page, "account", "delete").waitFor();
	await button(page, "common", "accountMenu").click();
	await page.getByRole("link", { name: say("common", "review") }).waitFor();
	await look(page, "menu");
	await button(page, "account", "delete").click();
	await button(page, "account", "deleteYes").click();
	await page.getByText(say("account", "passwordMissing")).waitFor();
	await look(page, "deleting");
});

test("whoever reviews finds what waits first on the desk and in the navigation, and no word of beginning the course", async () => {
	for (const email of [curatorEmail, ownerEmail]) {
		const page = await as(email);
		await visit(page, "/desk/");
		const main = page.getByRole("main");
		const go = main.getByRole("link", { name: say("desk", "reviewingGo") });
		await go.waitFor();
		expect(await main.getByText(say("desk", "next-first-shift"), { exact: true }).count()).toBe(0);
		const navigation = page.getByRole("navigation", { name: say("common", "navLabel") });
		expect(await navigation.getByRole("link", { name: say("common", "reviewShort") }).getAttribute("href")).toBe("/review/");
		await look(page, "desk");
		await follow(page, "/review/", () => go.click());
	}
	const learner = await as(learnerWho(({ lessons }) => lessons === 0));
	await visit(learner, "/desk/");
	await learner.getByText(say("desk", "next-first-shift"), { exact: true }).waitFor();
	expect(await learner.getByRole("link", { name: say("common", "reviewShort"), exact: true }).count()).toBe(0);
});

test("axe finds nothing on the review desk, and on a review from claim to decision", async () => {
	const page = await as(curatorEmail);
	await visit(page, "/review/");
	await button(page, "review", "claimOldest").waitFor();
	await page
		.locator("summary")
		.filter({ hasText: sayNumber("review", "answered", 2).replace("2", "").trim() })
		.click();
	await look(page, "queue");
	await page.getByRole("main").getByRole("link").filter({ hasText: "Joana" }).first().click();
	await page.getByText(say("review", "unclaimed")).waitFor();
	await look(page, "not claimed");
	await page.getByText(say("review", "changed"), { exact: true }).click();
	await page.locator("ins").first().waitFor();
	await look(page, "what changed");
	await page.getByText(say("review", "revision", { n: 1 }), { exact: true }).click();
	await look(page, "earlier revision");
	await page.getByText(say("review", "revision", { n: 2 }), { exact: true }).click();
	await page.getByRole("button", { name: say("review", "claimThis") }).click();
	await page.getByRole("button", { name: say("review", "commentOn", { n: 1, label: label("audit") }) }).click();
	await page.getByLabel(say("review", "comment"), { exact: true }).fill("What does a client conclude from this?");
	await look(page, "writing a comment");
	await button(page, "review", "commentAdd").click();
	await look(page, "with a comment");
	await button(page, "review", "decide").click();
	await look(page, "levels are missing");
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").waitFor({ state: "hidden" });
	await chooseLevels(page, 2);
	await button(page, "review", "decide").click();
	await page.getByRole("dialog").waitFor();
	await look(page, "deciding");
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").waitFor({ state: "hidden" });
	await page.keyboard.press("?");
	await page.getByRole("heading", { name: say("review", "keysTitle") }).waitFor();
	await look(page, "keys");
});

test("axe finds nothing on a learner's shift that a curator goes through, at its start, at an act, and at its end", async () => {
	const page = await as(curatorEmail);
	const { items } = await (await page.request.get("/api/reviews")).json();
	const reviews = await Promise.all(items.map(async ({ id }: { id: string }) => (await page.request.get(`/api/reviews/${id}`)).json()));
	const played = reviews.flatMap(({ attempts }) => attempts).find(({ state }: { state: string }) => state === "done");
	await visit(page, `/review/run/?id=${played.id}`);
	await page.getByRole("slider", { name: say("run", "position") }).focus();
	await look(page, "the start");
	for (let acts = 0; acts < 5; acts++) await page.keyboard.press("ArrowRight");
	await look(page, "an act");
	await page.keyboard.press("End");
	await look(page, "the end");
});

test("axe finds nothing on the administration, with a new link and the audit log open", async () => {
	const page = await as(ownerEmail);
	await visit(page, "/admin/");
	await button(page, "admin", "invite").click();
	await page.getByText(say("admin", "linkInvite")).waitFor();
	await page.locator("main details > summary").last().click();
	await look(page, "administration");
});
