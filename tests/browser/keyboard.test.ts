import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { alive, useCourse } from "./course.ts";
import { type Hands, handsOn } from "./keyboard.ts";
import { type Person, person } from "./people.ts";
import { debriefOn, shiftOn } from "./shift.ts";
import { catalog, pattern, say } from "./words.ts";
import { assignment, criterion, field, label, written } from "./work.ts";

const course = useCourse();
const [lesson, nextLesson] = catalog.modules[0]?.lessons ?? [];
const [question] = lesson?.quiz ?? [];
if (!lesson || !nextLesson || !question) throw new Error("This way needs a module with two lessons, and a quiz in the first.");
const button = (page: Page, section: string, key: string) => page.getByRole("button", { name: say(section, key), exact: true });

test("from the landing page to the verdict of an assessed shift by keyboard alone", async () => {
	const page = await course.device();
	const hands = handsOn(page);
	await page.goto("/");

	await hands.followTo("**/practice/community-feed/first-shift/", page.getByRole("link", { name: say("landing", "play") }));
	await hands.tabTo(button(page, "play", "start"));
	await hands.press("Enter");
	const shift = await shiftOn(page);
	await hands.press("r");
	await hands.choose(page.getByRole("radio", { name: pattern("feed", "strategy-answer") }));
	await hands.tabTo(page.getByLabel(say("feed", "yourWords")));
	await hands.type("Hello Kofi, we are open until six this evening. See you after work!");
	await shift.spend(() => hands.press("Control+Enter"));
	await shift.spend(() => hands.press("w"));
	await hands.press("j");
	await shift.spend(() => hands.press("l"));
	await hands.press("j", "d");
	await hands.choose(page.getByRole("radio", { name: catalog.brands.get("bakery")?.words.rules["no-ads"]?.title ?? "" }));
	await shift.spend(() => hands.press("Enter"));
	await hands.press("?");
	await button(page, "feed", "keys").first().waitFor();
	await hands.press("Escape");
	await shift.spend(() => hands.press("x"));
	await endShift(page, hands);
	for (const because of ["question-answered", "advert-removed"]) await page.getByText(say("debrief", because)).first().waitFor();

	await hands.followTo(`**${lesson.path}`, page.getByRole("main").getByRole("link", { name: lesson.title }));
	const [option] = question.options;
	await hands.choose(page.getByRole("radio", { name: option?.text ?? "", exact: true }));
	await hands.tabTo(page.getByRole("button", { name: say("quiz", "check") }).first());
	await hands.press("Enter");
	for (const { why } of question.options) await page.getByText(why).waitFor();

	await hands.press("/");
	await page.getByRole("searchbox").waitFor();
	await hands.type(nextLesson.title);
	await page.getByRole("dialog").getByRole("link", { name: nextLesson.title }).first().waitFor();
	await hands.press("ArrowDown");
	await Promise.all([page.waitForURL(`**${nextLesson.path}`), hands.press("Enter")]);

	const main = page.getByRole("main");
	await hands.followTo("**/sign-in/", page.getByRole("banner").getByRole("link", { name: say("common", "signIn") }));
	await hands.followTo("**/sign-up/", main.getByRole("link", { name: say("account", "signUp") }));
	await signUp(page, hands, person("Kit Keys"));
	await page.waitForURL("**/desk/");
	await alive(page);

	const openingDay = catalog.scenarios.get("opening-day")?.words.title ?? "";
	await hands.followTo("**/opening-day/", main.getByRole("link", { name: openingDay }));
	await hands.tabTo(button(page, "play", "startAssessed"));
	await hands.press("Enter");
	const assessed = await shiftOn(page);
	while ((await assessed.rows.count()) === 0) await assessed.spend(() => hands.press("W"));
	await assessed.spend(() => hands.press("l"));
	await hands.press("e");
	await hands.choose(page.getByRole("radio", { name: say("feed", "deskTitle-support") }));
	await assessed.spend(() => hands.press("Enter"));
	await endShift(page, hands);
});

test("an assignment from draft to acceptance by keyboard alone, on both sides", async () => {
	const writing = await course.device();
	const learner = handsOn(writing);
	await writing.goto("/sign-up/");
	await signUp(writing, learner, person("Lin Learner"));
	await writing.waitForURL("**/desk/");
	await alive(writing);
	await learner.followTo(`**${assignment.path}`, writing.getByRole("main").getByRole("link", { name: assignment.title }));
	for (const { id } of assignment.fields) {
		await learner.tabTo(field(writing, id));
		await learner.type(written[id] ?? "");
	}
	for (const { id } of assignment.rubric) {
		await learner.choose(
			writing
				.getByRole("group", { name: criterion(id) })
				.getByRole("radio")
				.nth(2),
		);
	}
	await handIn(writing, learner);

	const reading = await course.device();
	const curator = handsOn(reading);
	await reading.goto(await curatorLink());
	await signUp(reading, curator, person("Cai Curator"));
	await curator.followTo("**/review/", reading.getByRole("link", { name: say("account", "link-curator-go") }));
	await claim(reading, curator);
	// The third paragraph from the top, then its first sentence.
	await curator.press("j", "j", "j", "c");
	const about = reading.getByRole("combobox", { name: say("review", "commentAbout"), exact: true });
	await curator.tabBackTo(about);
	await curator.press("ArrowDown");
	await curator.tabTo(reading.getByLabel(say("review", "comment"), { exact: true }));
	await curator.type("What does a client conclude from this?");
	await curator.press("Control+Enter");
	await reading.getByText("What does a client conclude from this?").waitFor();
	const passage = (await reading.locator("mark").textContent()) ?? "";
	expect(written.audit?.startsWith(passage)).toBe(true);
	expect(passage).toMatch(/^[^.]+\.$/);
	await chooseLevels(reading, curator, 1);
	await curator.press("s");
	await curator.type("One can see the page. Put the costliest finding first.");
	await decide(reading, curator, "return");

	await learner.followTo("**/desk/", writing.getByRole("banner").getByRole("link", { name: say("common", "desk") }));
	await learner.followTo(/\/assignments\//, writing.getByRole("link", { name: say("desk", "next-revise-go") }));
	await writing.getByText("What does a client conclude from this?").waitFor();
	expect(await writing.locator("#your-work mark").textContent()).toBe(passage);
	await learner.tabTo(field(writing, "changes"));
	await learner.press("Control+End");
	await learner.type("\n\nAfter the review the costliest finding comes first.");
	await handIn(writing, learner);

	await curator.followTo("**/review/", reading.getByRole("link", { name: say("review", "toQueue") }));
	await claim(reading, curator);
	await curator.press("v");
	await reading.locator("ins").filter({ hasText: "the costliest finding comes first" }).waitFor();
	await chooseLevels(reading, curator, 3);
	await decide(reading, curator, "accept");

	await learner.followTo("**/desk/", writing.getByRole("banner").getByRole("link", { name: say("common", "desk") }));
	const row = writing.getByRole("listitem").filter({ has: writing.getByRole("link", { name: assignment.title }) });
	await row.first().getByText(say("desk", "state-accepted")).waitFor();
});

async function signUp(page: Page, hands: Hands, { name, email, password }: Person): Promise<void> {
	for (const [key, value] of [
		["name", name],
		["email", email],
		["password", password],
	] as const) {
		await hands.tabTo(page.getByLabel(say("account", key), { exact: true }).first());
		await hands.type(value);
	}
	await hands.press("Enter");
}

async function endShift(page: Page, hands: Hands): Promise<void> {
	await hands.tabBackTo(button(page, "feed", "endShift"));
	await hands.press("Enter");
	await hands.tabTo(button(page, "feed", "endShiftDo"));
	await hands.press("Enter");
	await debriefOn(page);
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
}

async function handIn(page: Page, hands: Hands): Promise<void> {
	await hands.tabTo(button(page, "work", "handIn"));
	await hands.press("Enter");
	await hands.tabTo(button(page, "work", "handInYes"));
	await hands.press("Enter");
	await page.getByRole("heading", { name: say("work", "state-handed-in"), exact: true }).waitFor();
}

async function claim(page: Page, hands: Hands): Promise<void> {
	await page.getByRole("button", { name: say("review", "claimOldest") }).waitFor();
	await Promise.all([page.waitForURL("**/review/work/**"), hands.press("c")]);
	await alive(page);
	await page.getByRole("heading", { level: 2, name: label("audit") }).waitFor();
}

/** Chooses the same level for every criterion by its number. */
async function chooseLevels(page: Page, hands: Hands, level: number): Promise<void> {
	for (const [index, { id }] of assignment.rubric.entries()) {
		if (index > 0) await hands.press("n");
		await hands.press(String(level + 1));
		const chosen = page
			.getByRole("group", { name: criterion(id) })
			.getByRole("radio")
			.nth(level);
		await expect.poll(() => chosen.isChecked()).toBe(true);
	}
}

async function decide(page: Page, hands: Hands, decision: "return" | "accept"): Promise<void> {
	await hands.press("Control+Enter");
	await hands.tabTo(page.getByRole("dialog").getByRole("button", { name: say("review", decision), exact: true }));
	await hands.press("Enter");
	await page.getByRole("heading", { name: pattern("review", decision === "return" ? "decided-returned" : "decided-accepted") }).waitFor();
}

/** An invitation, made by the course's owner beforehand. */
async function curatorLink(): Promise<string> {
	const page = await course.device();
	await page.goto("/sign-up/");
	const token = new URL(course.adminLink).hash.slice(1);
	const post = async (path: string, data: object) => {
		const answer = await page.request.post(path, { data, headers: { origin: course.url } });
		return (await answer.json()) as { path: string };
	};
	await post("/api/accounts", { ...person("Olga Owner"), link: token });
	return (await post("/api/admin/invites", {})).path;
}
