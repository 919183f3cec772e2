import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { FeedAction } from "#simulations/community-feed/action.ts";
import type { QueueItem, ReviewView } from "../../server/wire/reviews.ts";
import type { RunView } from "../../server/wire/runs.ts";
import { curatorEmail, enter, fillWithCohort, learnerWho } from "./cohort.ts";
import { follow, useCourse, visit } from "./course.ts";
import { pattern, say, sayNumber } from "./words.ts";

const course = useCourse(fillWithCohort);
const slider = (page: Page) => page.getByRole("slider", { name: say("run", "position") });
const happened = (page: Page) => page.getByRole("region", { name: say("run", "now") });
/** Seconds of the shift that have passed on the desk. */
const second = (page: Page) =>
	page.getByRole("progressbar", { name: say("feed", "shiftProgress") }).evaluate((bar) => (bar as HTMLProgressElement).value);

async function get<Value>(page: Page, path: string): Promise<Value> {
	return (await page.request.get(path)).json() as Promise<Value>;
}

/** A review of somebody who has finished an assessed shift. */
async function reviewWithRun(page: Page): Promise<ReviewView> {
	const { items } = await get<{ items: QueueItem[] }>(page, "/api/reviews");
	for (const { id } of items) {
		const review = await get<ReviewView>(page, `/api/reviews/${id}`);
		if (review.attempts.some(({ state }) => state === "done")) return review;
	}
	throw new Error("Nobody in the cohort whose work is reviewed has finished a shift.");
}

test("a curator opens a learner's shift from the review of their work, and steps through it with keys", async () => {
	const page = await course.device();
	await enter(page, course.url, curatorEmail);
	const review = await reviewWithRun(page);
	await visit(page, `/review/work/?id=${review.id}`);
	await page.getByText(sayNumber("review", "runs", review.attempts.length)).click();
	await follow(page, /\/review\/run\/\?id=/, () => page.locator(".machine-report a").first().click());
	await slider(page).waitFor();

	const run = await get<RunView>(page, `/api/runs/${new URL(page.url()).searchParams.get("id")}`);
	const acts = (run.debrief?.log ?? []).flatMap(({ at, action }) =>
		(action as FeedAction).type === "wait" ? [] : [{ at, action: action as FeedAction }],
	);
	const [first, next] = acts;
	if (!first || !next) throw new Error("The learner did nothing worth stepping to.");
	expect(await page.getByText(run.learner, { exact: false }).first().isVisible()).toBe(true);
	expect(await second(page)).toBe(0);

	await slider(page).focus();
	await page.keyboard.press("ArrowRight");
	expect(await second(page)).toBe(first.at);
	const did = pattern(
		"run",
		first.action.type === "reply" && "savedReplyId" in first.action.text ? "did-reply-saved" : `did-${first.action.type}`,
	);
	expect(await happened(page).textContent()).toMatch(did);
	expect(await slider(page).getAttribute("aria-valuetext")).toMatch(did);
	if ("commentId" in first.action) {
		expect(await happened(page).textContent()).toContain(run.words.comments[first.action.commentId]);
		expect(await happened(page).textContent()).toContain(say("feed", `type-${run.revealed?.labels[first.action.commentId]?.is}`));
	}
	await page.keyboard.press("ArrowRight");
	expect(await second(page)).toBe(next.at);
	await page.keyboard.press("ArrowLeft");
	expect(await second(page)).toBe(first.at);

	await page.keyboard.press("End");
	const end = await second(page);
	expect(end).toBeGreaterThanOrEqual(acts.at(-1)?.at ?? 0);
	await page.getByText(say("feed", "shiftOver"), { exact: true }).first().waitFor();
	await page.keyboard.press("Home");
	expect(await second(page)).toBe(0);
	await page.keyboard.press("Shift+ArrowRight");
	expect(await second(page)).toBeGreaterThan(0);
});

test("the run is to be looked at only, and plays by itself until it is paused", async () => {
	const page = await course.device();
	await enter(page, course.url, curatorEmail);
	const { attempts } = await reviewWithRun(page);
	await visit(page, `/review/run/?id=${attempts.find(({ state }) => state === "done")?.id}`);
	await slider(page).waitFor();
	await page.getByRole("button", { name: say("run", "play"), exact: true }).click();
	await expect.poll(() => second(page)).toBeGreaterThan(60);
	await page.getByRole("button", { name: say("run", "pause"), exact: true }).click();
	await page.getByRole("button", { name: pattern("run", "stepOn") }).click();
	const stopped = await second(page);
	for (const act of ["act-reply", "act-delete", "act-hide"])
		expect(await page.getByRole("button", { name: pattern("feed", act) }).count(), act).toBe(0);
	expect(await page.getByRole("button", { name: say("feed", "endShift"), exact: true }).count()).toBe(0);
	expect(await second(page)).toBe(stopped);
});

test("a learner who comes by the address is told that nothing is there", async () => {
	const page = await course.device();
	await enter(page, course.url, curatorEmail);
	const { attempts } = await reviewWithRun(page);
	const id = attempts.find(({ state }) => state === "done")?.id;
	const learner = await course.device();
	await enter(
		learner,
		course.url,
		learnerWho(({ lessons, plays }) => lessons === 0 && plays.length === 0),
	);
	for (const address of [`/review/run/?id=${id}`, "/review/run/?id=nobody", "/review/run/"]) {
		await visit(learner, address);
		await learner.getByRole("heading", { name: say("run", "missing") }).waitFor();
	}
});
