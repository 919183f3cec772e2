import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { CatalogError, contentRoot, loadCatalog } from "./catalog.ts";
import { toPublic } from "./public.ts";
import { feedEntries } from "./simulations.ts";

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Scenarios that the tests leave alone; without them the course is read in a fraction of the time. */
function isOtherScenario(path: string): boolean {
	return /\/scenarios\/[^/]+\.yaml$/.test(path) && !/\/(first-shift|opening-day)\.yaml$/.test(path);
}

/** The course with one file changed; the message that refuses it. */
function refusalAfter(file: string, change: (text: string) => string): string {
	const root = mkdtempSync(join(tmpdir(), "course-"));
	folders.push(root);
	cpSync(contentRoot, root, { recursive: true, filter: (path) => !isOtherScenario(path) });
	const before = readFileSync(join(root, file), "utf8");
	const after = change(before);
	expect(after, "the change has to change something").not.toBe(before);
	writeFileSync(join(root, file), after);
	try {
		loadCatalog(root);
	} catch (error) {
		expect(error).toBeInstanceOf(CatalogError);
		return (error as Error).message;
	}
	throw new Error("the broken course was accepted");
}

test("the course that ships is sound", () => {
	const catalog = loadCatalog();
	expect(catalog.modules.map((module) => module.id)).toEqual(catalog.course.modules);
	expect(catalog.scenarios.get(catalog.course.firstScenario)?.scenario.assessed).toBe(false);
});

test("an unknown key is refused with its file and name", () => {
	expect(refusalAfter("course.yaml", (text) => `${text}\nfirstScenarioo: x\n`)).toMatch(
		/content\/course\.yaml: firstScenarioo is not a field here\. Remove it/,
	);
});

test("broken YAML is refused with its file", () => {
	expect(refusalAfter("brands/bakery.yaml", (text) => `${text}\n  - [`)).toMatch(/content\/brands\/bakery\.yaml: is not valid YAML/);
});

test("a text that YAML would cut off at a # is refused", () => {
	expect(refusalAfter("en/ui/account.yaml", (text) => text.replace(/^linkNone: .*$/m, "linkNone: Whatever follows # is lost"))).toMatch(
		/en\/ui\/account\.yaml: ends “Whatever follows” where a # begins a comment\. Put the whole text in quotes/,
	);
});

test("a comment without words is refused with both files' part in it", () => {
	const message = refusalAfter("en/scenarios/first-shift.yaml", (text) =>
		text.replace(/^(comments:\n(?:\s*#.*\n)*) {2}([a-z0-9-]+):/m, "$1  never-drawn:"),
	);
	expect(message).toMatch(/en\/scenarios\/first-shift\.yaml: comments lacks words for `[a-z0-9-]+`/);
	expect(message).toMatch(/comments has words for `never-drawn`/);
});

test("a lesson without one of the parts that every lesson has is refused, and a module with too few figures", () => {
	const lesson = "en/modules/01-the-job/03-a-working-week.mdx";
	const message = refusalAfter(lesson, (text) =>
		text
			.replace("<Attempt ", "Well.\n\n<Attempt ")
			.replace(/<\/?Mistake>/g, "")
			.replace(/<(\/?)Note>/g, "<$1Hint>")
			.replace("<Figure", "<Drawing"),
	);
	expect(message).toMatch(/03-a-working-week\.mdx: opens with neither an <Attempt> nor a <Case>\. Begin with one/);
	expect(message).toMatch(/03-a-working-week\.mdx: has no <WorkedExample> with a <Note>/);
	expect(message).toMatch(/03-a-working-week\.mdx: has no <Mistake>/);
	expect(message).toMatch(/en\/modules \(the-job\): has 2 figures in its lessons\. Draw at least 3/);
});

test("a rule that the brand has not published is refused", () => {
	const message = refusalAfter("scenarios/first-shift.yaml", (text) => text.replace(/rules: ?\[[^\]]+\]/, "rules: [no-mondays]"));
	expect(message).toMatch(/scenarios\/first-shift\.yaml: comment .* rests on rule `no-mondays`/);
});

test("a comment without its labels is refused", () => {
	const message = refusalAfter("scenarios/first-shift.yaml", (text) => text.replace(" reads: question,", "").replace(/ severity: \d,/, ""));
	expect(message).toMatch(/scenarios\/first-shift\.yaml: pool\.\d+\.reads is missing\. Add one of question, praise/);
	expect(message).toMatch(/scenarios\/first-shift\.yaml: pool\.\d+\.severity is missing\. Add it/);
});

test("a label that would have an ordinary member's words deleted is refused", () => {
	const message = refusalAfter("scenarios/first-shift.yaml", (text) =>
		text.replace('accepts: ["reply:answer"]', 'accepts: ["reply:answer", delete]'),
	);
	expect(message).toMatch(/is question and accepts `delete`: ordinary members' words stay\. Take it away, or mend `is`/);
});

test("a whole shift with a thin pool is refused", () => {
	expect(refusalAfter("scenarios/opening-day.yaml", (text) => text.replace("draw: 36", "draw: 60"))).toMatch(
		/scenarios\/opening-day\.yaml: has a pool of 105 for 60\. Write 120 or more/,
	);
});

test("a comment that may be passed on needs what the desk finds out", () => {
	expect(refusalAfter("en/scenarios/opening-day.yaml", (text) => text.replace(/^ {2}yellow-umbrella: "Noor.*\n/m, ""))).toMatch(
		/deskAnswers lacks words for `yellow-umbrella`, which may be passed on/,
	);
});

test("each scenario carries what its wording is judged by", () => {
	for (const { scenario, words } of feedEntries(loadCatalog().scenarios).values()) {
		expect(Object.keys(scenario.wording.en?.names ?? {})).toEqual(Object.keys(words.authors));
		expect(scenario.wording.en?.addresses).toContain("you");
	}
});

test("a lesson without a quiz is refused", () => {
	const first = [...loadCatalog().lessons.values()][0];
	const message = refusalAfter(first?.file ?? "", (text) => text.replace(/^quiz:[\s\S]*?(?=^\S|^---$)/m, ""));
	expect(message).toContain(`content/${first?.file}: quiz is missing. Add it`);
});

test("a lesson that names an unknown term is refused", () => {
	const first = [...loadCatalog().lessons.values()][0];
	expect(refusalAfter(first?.file ?? "", (text) => `${text}\n<Term id="no-such-term">x</Term>\n`)).toContain('<Term id="no-such-term">');
});

test("an exam key that names no option is refused", () => {
	expect(refusalAfter("exams/the-job.yaml", (text) => text.replace(/right: ?\[([^\]]+)\]/, "right: [no-such-option]"))).toMatch(
		/no-such-option/,
	);
});

test("what may reach a browser holds no label of an assessed scenario and no exam key", () => {
	const catalog = loadCatalog();
	const course = toPublic(catalog);
	const text = JSON.stringify([[...course.briefings], [...course.practice], [...course.exams]]);
	for (const { scenario, words } of feedEntries(catalog.scenarios).values()) {
		if (!scenario.assessed) continue;
		for (const comment of Object.values(words.comments)) expect(text).not.toContain(JSON.stringify(comment).slice(1, -1));
		for (const { id } of scenario.pool) expect(text).not.toContain(`"${id}"`);
	}
	for (const { words } of catalog.exams.values()) {
		for (const { question } of Object.values(words.questions)) expect(text).not.toContain(JSON.stringify(question).slice(1, -1));
	}
});
