import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { follow, useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { person, signIn, signUp } from "./people.ts";
import { siteDir } from "./site.ts";
import { catalog, say } from "./words.ts";

const course = useCourse();
const all = [...catalog.lessons.values()];
const short = catalog.course.ways.find(({ lessons }) => lessons !== "all");
const tested = catalog.course.ways.find(({ byExam }) => byExam === "all");
if (!short || short.lessons === "all" || !tested) throw new Error("These journeys need a short way and one that tests out of modules.");
const lessonOf = (id: string | undefined) => {
	const lesson = catalog.lessons.get(id ?? "");
	if (!lesson) throw new Error(`There is no lesson ${id}.`);
	return lesson;
};
const [first, second] = short.lessons.map(lessonOf);
const [module] = catalog.modules;
const [newcomer] = catalog.course.ways;
const off = all.find(({ id, module: of }) => of === first?.module && !short.lessons.includes(id));
if (!first || !second || !module || !newcomer || !off) throw new Error("These journeys need a short way of two lessons and one beside it.");
const offWork = catalog.modules
	.flatMap(({ assignments }) => assignments)
	.flatMap((id) => (short.work.includes(id) ? [] : (catalog.assignments.get(id) ?? [])))[0];
if (!offWork) throw new Error("This journey needs an assignment beside the short way.");

const titleOf = (id: string) => catalog.wayWords[id]?.title ?? "?";
const choice = (page: Page, way: { id: string }) => page.getByRole("radio", { name: titleOf(way.id) });
const count = (page: Page, done: number, of: number) => page.getByText(say("ways", "count", { done, all: of }), { exact: true });

test("whoever chooses the short way by keyboard sees it, with what is beside it still there, and walks it lesson by lesson", async () => {
	const page = await course.device();
	await visit(page, "/learn/");
	await choice(page, newcomer).focus();
	for (let press = 0; press < catalog.course.ways.indexOf(short); press++) await page.keyboard.press("ArrowDown");
	expect(await choice(page, short).isChecked()).toBe(true);
	await count(page, 0, short.lessons.length).waitFor();
	await page.getByText(say("ways", "why", { why: catalog.wayWords[short.id]?.why ?? "" })).waitFor();
	const offLine = page.locator(`[data-module="${off.module}"] [data-off-lessons]`);
	const numbersOff = ((await offLine.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
	expect(await offLine.isVisible()).toBe(true);
	expect(numbersOff).toContain(off.number);
	expect(numbersOff).not.toContain(first.number);
	await page.getByText(say("ways", "offLegend")).waitFor();
	const apart = page.getByRole("list", { name: say("ways", "off") });
	expect(await apart.getByRole("link", { name: offWork.words.title }).count()).toBe(1);
	// Once a module in words, however much of it is off the way.
	expect(await page.getByText(say("ways", "off")).count()).toBeLessThanOrEqual(catalog.modules.length + 1);
	expect(await inspect(page)).toEqual([]);

	await follow(page, first.path, () => page.locator("[data-next]").getByRole("link").click());
	const on = page.getByRole("navigation", { name: say("learn", "turn") });
	await on.scrollIntoViewIfNeeded();
	await page.getByText(say("learn", "read"), { exact: true }).first().waitFor();
	await follow(page, second.path, () => on.locator("[rel=next]:visible").click());
	await visit(page, off.path);
	await page.getByText(say("ways", "offLesson")).waitFor();

	await visit(page, "/learn/");
	await count(page, 1, short.lessons.length).waitFor();
	await choice(page, newcomer).check();
	await count(page, 1, all.length).waitFor();
	expect(await offLine.isVisible()).toBe(false);
	expect(await apart.count()).toBe(0);
});

test("the way chosen before an account is there on another device, and the desk follows it", async () => {
	const here = await course.device();
	await visit(here, "/learn/");
	await choice(here, short).check();
	const learner = person("Wanda Ways");
	await signUp(here, learner);
	await here.getByText(say("desk", "way", { title: titleOf(short.id) })).waitFor();
	await here.getByText(say("desk", "moduleOff")).first().waitFor();

	const there = await course.device();
	await signIn(there, learner);
	await there.getByText(say("desk", "way", { title: titleOf(short.id) })).waitFor();
	expect(await inspect(there)).toEqual([]);
	await visit(there, "/learn/");
	await expect.poll(() => choice(there, short).isChecked()).toBe(true);
});

test("where exams come first, the passed exam makes the module done on the map and the desk", async () => {
	const page = await course.device();
	await visit(page, "/learn/");
	await choice(page, tested).check();
	const entry = catalog.exams.get(module.exam ?? "");
	if (!entry) throw new Error("The first module needs an exam.");
	const learner = person("Max Marketer");
	await signUp(page, learner);
	await visit(page, "/learn/");
	const part = page.locator(`[data-module="${module.id}"]`);
	await follow(page, `/exams/${module.exam}/`, () => part.getByRole("link", { name: say("ways", "examFirst") }).click());
	await page.getByRole("button", { name: say("exam", "start"), exact: true }).click();
	await page.locator("[data-question]").first().waitFor();
	for (const asked of await page.locator("[data-question]").all()) {
		const id = (await asked.getAttribute("data-question")) ?? "";
		const right = entry.exam.questions.find((question) => question.id === id)?.right ?? [];
		for (const option of right) await asked.getByText(entry.words.questions[id]?.options[option] ?? "?", { exact: true }).click();
	}
	await page.getByRole("button", { name: say("exam", "handIn"), exact: true }).click();
	await page.getByRole("heading", { name: say("exam", "passed") }).waitFor();

	await visit(page, "/learn/");
	await part.getByText(say("ways", "examPassed")).waitFor();
	await count(page, module.lessons.length, all.length).waitFor();
	const [, then] = catalog.modules;
	expect(await page.locator("[data-next]").getByRole("link").textContent()).toBe(say("ways", "nextExam", { title: then?.title ?? "" }));
	expect(await inspect(page)).toEqual([]);
	await visit(page, "/desk/");
	await page.getByText(say("desk", "moduleTestedOut"), { exact: true }).first().waitFor();
	await page
		.locator(".next-eyebrow")
		.filter({ hasText: say("desk", "next-exam-first") })
		.waitFor();
});

test("the last lesson of a module leads to its exam and to the next module's first lesson, which leads back", async () => {
	const page = await course.device();
	const [, next] = catalog.modules;
	const last = module.lessons.at(-1);
	const start = next?.lessons[0];
	await visit(page, last?.path ?? "");
	const foot = page.getByRole("navigation", { name: say("learn", "turn") });
	expect(await foot.getByRole("link", { name: say("learn", "toExam") }).getAttribute("href")).toBe(`/exams/${module.exam}/`);
	await follow(page, start?.path ?? "", () => foot.getByRole("link", { name: start?.title ?? "" }).click());
	await follow(page, last?.path ?? "", () => foot.getByRole("link", { name: last?.title ?? "" }).click());
});

test("without script the map is the whole course, and its lessons lead from one to the next", async () => {
	const page = await course.device({ javaScriptEnabled: false });
	await page.goto("/learn/");
	expect(await page.getByRole("radio").count()).toBe(0);
	for (const said of await page.locator("[data-off-lessons], [data-work-off], [data-off-legend]").all())
		expect(await said.isVisible()).toBe(false);
	for (const [at, lesson] of all.entries()) {
		const html = readFileSync(join(siteDir, lesson.path, "index.html"), "utf8");
		const links = html.slice(html.indexOf("lesson-end"), html.indexOf(" hidden", html.indexOf("lesson-end")));
		if (all[at + 1]) expect(links).toContain(`href="${all[at + 1]?.path}" rel="next"`);
		if (all[at - 1]) expect(links).toContain(`href="${all[at - 1]?.path}" rel="prev"`);
	}
});
