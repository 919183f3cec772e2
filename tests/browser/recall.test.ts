import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { person, signIn, signUp } from "./people.ts";
import { answerQuestion } from "./quiz.ts";
import { catalog, say, sayNumber } from "./words.ts";

const course = useCourse();
const lesson = catalog.modules[0]?.lessons[0];
const [first, second] = lesson?.quiz ?? [];
if (!lesson || !first || !second) throw new Error("These journeys need a lesson with two questions.");
const rights = (question: typeof first) => question.options.filter(({ right }) => right);
const wrongOf = (question: typeof first) => question.options.find(({ right }) => !right)?.text ?? "";
const when = (days: number) => new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(days, "day");

/** Days from today on this device. Its timers go on. */
async function turnTo(page: Page, days: number): Promise<void> {
	await page.clock.setFixedTime(new Date(Date.now() + days * 86_400_000));
}

test("a visitor's wrong answer comes back on the next day, is answered by keys alone, and then leaves its learner in peace", async () => {
	const page = await course.device();
	await turnTo(page, 0);
	await visit(page, "/learn/review/");
	await page.getByRole("heading", { name: say("recall", "emptyTitle") }).waitFor();
	await visit(page, lesson.path);
	await answerQuestion(page, 0, [wrongOf(first)]);
	await answerQuestion(
		page,
		1,
		rights(second).map(({ text }) => text),
	);

	await visit(page, "/learn/review/");
	await page.getByRole("heading", { name: say("recall", "restTitle") }).waitFor();
	await page.getByText(sayNumber("recall", "next", 1, { when: when(1) })).waitFor();
	await visit(page, "/learn/");
	expect(await page.getByText(sayNumber("recall", "due", 1)).isVisible()).toBe(false);

	await turnTo(page, 1);
	await visit(page, "/learn/");
	await page.getByText(sayNumber("recall", "due", 1)).waitFor();
	await visit(page, "/desk/");
	await page.getByRole("link", { name: sayNumber("desk", "due", 1) }).click();
	await page.getByRole("heading", { name: first.question }).waitFor();
	for (const { why } of first.options) expect(await page.getByText(why, { exact: true }).count()).toBe(0);
	for (const { id } of rights(first)) await page.keyboard.press(String(first.options.findIndex((option) => option.id === id) + 1));
	await page.keyboard.press("Enter");
	await page.getByText(say("recall", "verdict-right")).waitFor();
	for (const { why } of first.options) expect(await page.getByText(why, { exact: true }).isVisible()).toBe(true);
	await page.keyboard.press("2");
	await page.getByRole("heading", { name: say("recall", "overTitle") }).waitFor();
	await page.getByText(sayNumber("recall", "overScore", 1, { right: 1 })).waitFor();
	await visit(page, "/learn/review/");
	await page.getByRole("heading", { name: say("recall", "restTitle") }).waitFor();
});

test("what was wrong is not asked how it felt, says where to read it again, and is due on the other device tomorrow", async () => {
	const mira = person("Mira Recalls");
	const page = await course.device();
	await signUp(page, mira);
	await visit(page, lesson.path);
	await answerQuestion(page, 0, [wrongOf(first)]);
	await turnTo(page, 1);
	await visit(page, "/learn/review/");
	await page.getByText(wrongOf(first), { exact: true }).click();
	await page.getByRole("button", { name: say("recall", "check") }).click();
	await page.getByText(say("recall", "verdict-wrong")).waitFor();
	expect(await page.getByRole("group", { name: say("recall", "felt") }).count()).toBe(0);
	const saved = page.waitForResponse((response) => response.request().method() === "PUT" && response.url().endsWith("/api/progress"));
	await page.keyboard.press("Enter");
	await page.getByRole("heading", { name: say("recall", "forgotten") }).waitFor();
	expect(await page.getByRole("link", { name: lesson.title }).getAttribute("href")).toBe(lesson.path);
	await saved;

	const other = await course.device();
	await turnTo(other, 1);
	await signIn(other, mira);
	await visit(other, "/learn/review/");
	await turnTo(other, 2);
	await visit(other, "/learn/review/");
	await other.getByRole("heading", { name: first.question }).waitFor();
});

test("axe finds nothing on the way through five minutes", async () => {
	const page = await course.device();
	await turnTo(page, 0);
	await visit(page, lesson.path);
	await answerQuestion(page, 0, [wrongOf(first)]);
	await answerQuestion(page, 1, [wrongOf(second)]);
	await turnTo(page, 1);
	await visit(page, "/learn/");
	expect(await inspect(page), "map with what is due").toEqual([]);
	await visit(page, "/learn/review/");
	await page.getByRole("heading", { name: first.question }).waitFor();
	expect(await inspect(page), "asked").toEqual([]);
	for (const { text } of rights(first)) await page.getByText(text, { exact: true }).click();
	await page.getByRole("button", { name: say("recall", "check") }).click();
	await page.getByRole("group", { name: say("recall", "felt") }).waitFor();
	expect(await inspect(page), "right").toEqual([]);
	await page.getByRole("button", { name: say("recall", "grade-hard") }).click();
	await page.getByText(wrongOf(second), { exact: true }).click();
	await page.getByRole("button", { name: say("recall", "check") }).click();
	await page.getByText(say("recall", "wrongNote")).waitFor();
	expect(await inspect(page), "wrong").toEqual([]);
	await page.getByRole("button", { name: say("recall", "finish") }).click();
	await page.getByRole("heading", { name: say("recall", "overTitle") }).waitFor();
	expect(await inspect(page), "over").toEqual([]);
});
