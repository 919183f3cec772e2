import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { feedEntries } from "#content/simulations.ts";
import { follow, useCourse, visit } from "./course.ts";
import { person, signIn, signUp } from "./people.ts";
import { beginShift, shiftOn } from "./shift.ts";
import { catalog, pattern, say, sayNumber } from "./words.ts";

const course = useCourse();
const [module] = catalog.modules;
const [lesson, nextLesson] = module?.lessons ?? [];
if (!module || !lesson || !nextLesson) throw new Error("These journeys need a module with two lessons.");
const firstShift = feedEntries(catalog.scenarios).get("first-shift");
const name = (comment: string) => {
	const author = firstShift?.scenario.pool.find(({ id }) => id === comment)?.author ?? "";
	return firstShift?.words.authors[author]?.name ?? `nobody wrote ${comment}`;
};

/** Practice runs draw their number in the browser, from 1 on; here it is always 7. */
async function fixSeed(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const draw = crypto.getRandomValues.bind(crypto);
		crypto.getRandomValues = ((array: Uint32Array<ArrayBuffer>) =>
			array instanceof Uint32Array && array.length === 1 ? array.fill(6) : draw(array)) as typeof crypto.getRandomValues;
	});
}

test("a visitor plays from the landing page to a debrief that names what was done well, what was missed, and why", async () => {
	const page = await course.device();
	await fixSeed(page);
	const asked: string[] = [];
	page.on("request", (request) => asked.push(new URL(request.url()).pathname));

	await visit(page, "/");
	const play = page.getByRole("link", { name: say("landing", "play") }).first();
	await follow(page, "/practice/community-feed/first-shift/", () => play.click());
	await page.getByRole("button", { name: say("play", "start"), exact: true }).click();
	const shift = await shiftOn(page);
	await shift.showAll();

	await shift.rowOf(name("open-after-work")).click();
	await shift.button("act-reply").click();
	await page.getByRole("radio", { name: pattern("feed", "strategy-answer") }).check();
	await page.getByLabel(say("feed", "yourWords")).fill("Hello Kofi, today we are open until six in the evening. See you later!");
	await shift.spend(() => shift.button("send").click());

	await shift.spend(() => shift.button("waitMinutes").click());
	await shift.rowOf(name("bun-survived-tram")).click();
	await shift.spend(() => shift.button("act-like").click());
	await shift.rowOf(name("payday-loan")).click();
	await shift.button("act-delete").click();
	await page.getByRole("radio", { name: catalog.brands.get("bakery")?.words.rules["no-ads"]?.title ?? "" }).check();
	await shift.spend(() =>
		page
			.getByRole("dialog")
			.getByRole("button", { name: pattern("feed", "act-delete") })
			.click(),
	);
	await shift.end();

	const moments = page.getByRole("list", { name: say("feed", "moments") }).getByRole("listitem");
	const done = moments.filter({ hasText: say("feed", "moment-well") });
	const missed = moments.filter({ hasText: say("feed", "moment-missed") });
	expect(await done.filter({ hasText: say("debrief", "question-answered") }).count()).toBe(1);
	expect(await done.filter({ hasText: say("debrief", "advert-removed") }).count()).toBe(1);
	expect(await missed.filter({ hasText: say("debrief", "complaint-unanswered") }).count()).toBeGreaterThan(0);
	// The reason that belongs to this very comment, not only to its kind.
	expect(await missed.filter({ hasText: firstShift?.words.why["winner-message"] ?? "?" }).count()).toBe(1);
	expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
});

test("a reload in the middle of a practice shift goes on where it was", async () => {
	const page = await course.device();
	await fixSeed(page);
	const shift = await beginShift(page, "first-shift", "start");
	await shift.showAll();
	await shift.spend(() => shift.button("waitMinutes").click());
	await shift.rowOf(name("bun-survived-tram")).click();
	await shift.spend(() => shift.button("act-like").click());
	const before = { second: await shift.second(), rows: await shift.rows.count() };

	await page.reload();
	await page.getByText(sayNumber("play", "underWay", 2)).waitFor();
	const again = await beginShift(page, "first-shift", "goOn");
	await again.showAll();
	expect({ second: await again.second(), rows: await again.rows.count() }).toEqual(before);
	expect(await again.rowOf(name("bun-survived-tram")).textContent()).toContain(say("feed", "deed-like"));
});

test("a lesson's quiz answers with the reason of every option and marks the lesson as read", async () => {
	const page = await course.device();
	await visit(page, "/learn/");
	await follow(page, lesson.path, () => page.getByRole("link", { name: lesson.title }).first().click());
	for (const question of lesson.quiz) {
		const group = page.locator("quiz-question").filter({ hasText: question.question });
		const wrong = question.options.find(({ right }) => !right)?.text ?? "";
		await group.getByText(wrong).first().click();
		await group.getByRole("button", { name: say("quiz", "check") }).click();
		await group.getByText(new RegExp(`${say("quiz", "verdictWrong")}|${say("quiz", "verdictPartly")}`)).waitFor();
		for (const { why } of question.options) expect(await group.getByText(why).isVisible()).toBe(true);
	}
	await page.getByText(pattern("quiz", "resultDone", { of: lesson.quiz.length })).waitFor();

	await visit(page, "/learn/");
	const row = page
		.getByRole("listitem")
		.filter({ has: page.getByRole("link", { name: lesson.title }) })
		.last();
	expect(await row.getByText(say("learn", "read"), { exact: true }).isVisible()).toBe(true);
});

test("/ and Ctrl-K open a search that finds lessons and terms", async () => {
	const page = await course.device();
	await visit(page, "/learn/");
	const dialog = page.getByRole("dialog", { name: say("search", "title") });
	const question = dialog.getByRole("searchbox");

	await page.keyboard.press("/");
	await question.fill(nextLesson.title);
	await follow(page, nextLesson.path, () => dialog.getByRole("link", { name: nextLesson.title }).first().click());

	await page.keyboard.press("Control+k");
	await question.fill("moderator");
	const terms = dialog.getByRole("region", { name: say("search", "term") });
	const moderator = catalog.terms.get("moderator");
	await follow(page, "/glossary/#moderator", () =>
		terms
			.getByRole("link", { name: moderator?.term ?? "" })
			.first()
			.click(),
	);
	expect(await page.locator("#moderator").textContent()).toContain(moderator?.short);

	await page.keyboard.press("/");
	await question.fill("qqqqq");
	await dialog.getByText(say("search", "none", { question: "qqqqq" })).waitFor();
});

test("what a visitor did is theirs after sign-up, and goes on on another device where it stopped", async () => {
	const here = await course.device();
	await fixSeed(here);
	const shift = await beginShift(here, "first-shift", "start");
	await shift.spend(() => shift.button("waitMinutes").click());
	await shift.spend(() => shift.button("waitMinutes").click());
	const second = await shift.second();
	await visit(here, lesson.path);
	const [question] = lesson.quiz;
	const right = question?.options.find((option) => option.right)?.text ?? "";
	await here.locator("quiz-question").first().getByText(right).first().click();
	await here
		.locator("quiz-question")
		.first()
		.getByRole("button", { name: say("quiz", "check") })
		.click();
	await here.getByText(say("quiz", "verdictRight"), { exact: true }).first().waitFor();

	await visit(here, "/sign-up/");
	await here.getByText(say("account", "carried")).waitFor();
	const learner = person("Nadia Brandt");
	await signUp(here, learner);
	await here.getByRole("heading", { name: say("desk", "titleOf", { name: learner.name }) }).waitFor();

	const there = await course.device();
	await signIn(there, learner);
	await there.getByText(say("desk", "next-go-on-run-why")).waitFor();

	await visit(there, "/");
	const goOn = there.getByRole("link", { name: new RegExp(`${say("common", "goOn")}.*${lesson.title}`) });
	await follow(there, lesson.path, () => goOn.click());
	const answered = there.locator("quiz-question").first();
	await answered.getByText(say("quiz", "verdictRight"), { exact: true }).waitFor();
	expect(await answered.getByRole("radio", { checked: true }).count()).toBe(1);

	const resumed = await beginShift(there, "first-shift", "goOn");
	expect(await resumed.second()).toBe(second);
	await resumed.spend(() => resumed.button("waitMinutes").click());
});
