import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { follow, useCourse, visit } from "./course.ts";
import { claimOldest, handIn, inviteCurator } from "./handing-in.ts";
import { fillSignUp, person, signUp } from "./people.ts";
import { catalog, pattern, say } from "./words.ts";
import { assignment, chooseLevels, criterion, field, label, precheck, written } from "./work.ts";

const course = useCourse();
const firstLesson = catalog.modules[0]?.lessons[0]?.path ?? "none";
const saved = (page: Page) => page.getByText(pattern("work", "savedAt")).waitFor();

test("a draft saves itself, says what is missing, and stops what must not be handed in", async () => {
	const page = await course.device();
	await signUp(page, person("Dora Draft"));
	await visit(page, assignment.path);
	await page.getByRole("button", { name: say("work", "handIn"), exact: true }).click();
	for (const { id } of assignment.fields) {
		expect(
			await page
				.getByText(say("work", "field-missing", { label: label(id) }))
				.first()
				.isVisible(),
		).toBe(true);
	}
	expect(
		await page
			.getByText(say("work", "level-missing", { label: criterion("care") }))
			.first()
			.isVisible(),
	).toBe(true);

	await field(page, "page").fill(written.page ?? "");
	await field(page, "audit").fill("A short look.");
	await field(page, "first-post").fill("Ring me at +44 20 7946 0999 and ask for Dora.");
	await page.getByText(`${say("work", "check-hint")} ${precheck("audit-counts")}`).waitFor();
	await page.getByText(`${say("work", "check-stops")} ${precheck("post-private")}`).waitFor();
	await page
		.getByRole("group", { name: criterion("care") })
		.getByRole("radio")
		.nth(1)
		.check();
	await saved(page);

	await page.reload();
	await expect.poll(() => field(page, "audit").inputValue()).toBe("A short look.");
	expect(await field(page, "page").inputValue()).toBe(written.page);
	expect(
		await page
			.getByRole("group", { name: criterion("care") })
			.getByRole("radio")
			.nth(1)
			.isChecked(),
	).toBe(true);
});

test("work goes from a learner to an invited curator, back with a comment at its passage, and is accepted once revised", async () => {
	const learner = person("Lena Learner");
	const learning = await course.device();
	await signUp(learning, learner);
	await visit(learning, assignment.path);
	for (const { id } of assignment.fields) await field(learning, id).fill(written[id] ?? "");
	await chooseLevels(learning, 2);
	await saved(learning);
	await handIn(learning);

	const curating = await course.device();
	await curating.goto(await inviteCurator(course));
	await fillSignUp(curating, person("Cora Curator"));
	const toDesk = curating.getByRole("link", { name: say("account", "link-curator-go") });
	await follow(curating, "/review/", () => toDesk.click());
	await claimOldest(curating);
	await curating.getByRole("heading", { level: 1, name: learner.name }).waitFor();
	await curating.getByRole("button", { name: say("review", "commentOn", { n: 2, label: label("audit") }) }).click();
	const about = curating.getByRole("combobox", { name: say("review", "commentAbout"), exact: true });
	await about.selectOption({ index: 1 });
	await curating
		.getByLabel(say("review", "comment"), { exact: true })
		.fill("What does a client conclude from this, and what does it cost you?");
	await curating.getByRole("button", { name: say("review", "commentAdd"), exact: true }).click();
	const passage = (await curating.locator("mark").textContent()) ?? "";
	expect(written.audit).toContain(passage);
	await chooseLevels(curating, 1);
	await curating.getByLabel(say("review", "summary"), { exact: true }).fill("The post is yours alone. Put the costliest finding first.");
	await decide(curating, "return");
	await curating.getByRole("heading", { name: say("review", "decided-returned", { name: learner.name }) }).waitFor();

	await visit(learning, "/desk/");
	await learning.getByText(say("desk", "next-revise-why")).waitFor();
	await follow(learning, /\/assignments\//, () => learning.getByRole("link", { name: say("desk", "next-revise-go") }).click());
	await learning.getByText(say("work", "state-returned", { curator: "Cora Curator" })).waitFor();
	expect(await learning.locator("#your-work mark").textContent()).toBe(passage);
	expect(await learning.locator("#your-work .margin-note").textContent()).toContain("what does it cost you?");
	expect(await learning.getByText("The post is yours alone.").isVisible()).toBe(true);
	expect(await field(learning, "changes").inputValue()).toBe(written.changes);
	expect(await learning.getByText(say("work", "unchanged", { n: 1 })).isVisible()).toBe(true);
	const revised = "After the review: the costliest finding now comes first, with the day on which I shall count again.";
	await field(learning, "changes").fill(`${written.changes}\n\n${revised}`);
	await handIn(learning);

	await visit(curating, "/review/");
	await curating.getByText(say("review", "revision", { n: 2 }), { exact: true }).waitFor();
	await claimOldest(curating);
	await curating.getByText(say("review", "changed"), { exact: true }).click();
	await expect.poll(() => curating.locator("ins").allTextContents()).toEqual([expect.stringContaining(revised)]);
	await chooseLevels(curating, 3);
	await decide(curating, "accept");
	await curating.getByRole("heading", { name: say("review", "decided-accepted", { name: learner.name }) }).waitFor();

	await visit(learning, assignment.path);
	await learning.getByText(say("work", "state-accepted", { curator: "Cora Curator" })).waitFor();
	await learning.getByText(say("work", "revision", { n: 1 }), { exact: true }).click();
	await learning.getByText("The post is yours alone.").waitFor();
	expect(await learning.locator("#your-work mark").allTextContents()).toEqual([passage]);
	await visit(learning, "/desk/");
	const row = learning.getByRole("listitem").filter({ has: learning.getByRole("link", { name: assignment.title }) });
	expect(await row.first().textContent()).toContain(say("desk", "state-accepted"));
	await follow(learning, firstLesson, () => learning.getByRole("link", { name: say("desk", "next-lesson-go") }).click());
});

async function decide(page: Page, decision: "return" | "accept"): Promise<void> {
	await page.getByRole("button", { name: say("review", "decide"), exact: true }).click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: say("review", decision), exact: true })
		.click();
}

test("on a phone, what keeps work from being handed in stands at its place, and the list at the end leads to each cell", async () => {
	const page = await course.device({ viewport: { width: 360, height: 640 } });
	await signUp(page, person("Paula Phone"));
	const { words } = catalog.assignments.get("media-plan") ?? {};
	const table = words?.fields.limits;
	const limits = page.locator('[data-field="limits"]');
	const inView = (which: Locator) =>
		which.evaluate((one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight);
	await visit(page, "/assignments/media-plan/");
	await page.getByRole("button", { name: say("work", "handIn"), exact: true }).click();
	const remark = limits.getByText(say("work", "field-missing", { label: table?.label ?? "" }));
	await expect.poll(() => inView(remark)).toBe(true);
	expect(await inView(limits.locator("legend"))).toBe(true);

	await limits.getByRole("textbox").first().fill("Ten subscriptions by June");
	await page.getByRole("button", { name: say("work", "handIn"), exact: true }).click();
	const missing = page.locator(".work-missing").getByRole("button");
	const empty = say("fields", "cells-empty", {
		label: table?.label ?? "",
		n: 4,
		row: `${table?.row} 1`,
		column: table?.columns?.left?.label ?? "",
	});
	await missing.filter({ hasText: empty }).click();
	const faulty = limits.locator('[aria-invalid="true"]').first();
	expect(await faulty.evaluate((one) => one === document.activeElement)).toBe(true);
	expect(await inView(faulty)).toBe(true);

	const level = words?.rubric["every-line"]?.title ?? "";
	const chooseLevel = say("work", "level-missing", { label: level });
	await missing.filter({ hasText: chooseLevel }).click();
	const levels = page.getByRole("group", { name: level });
	expect(await levels.getByText(chooseLevel).isVisible()).toBe(true);
	expect(await inView(levels.locator("input").first())).toBe(true);
	expect(
		await levels
			.locator("input")
			.first()
			.evaluate((one) => one === document.activeElement),
	).toBe(true);
});
