import type { Locator, Page } from "playwright-core";
import { visit } from "./course.ts";
import { pattern, say } from "./words.ts";

/** What a player sees and does in the feed. */
export interface Shift {
	/** Seconds of the shift that have passed. */
	second(): Promise<number>;
	/** Rows of the queue. */
	readonly rows: Locator;
	/** The row of somebody's comment. */
	rowOf(author: string): Locator;
	/** A button under the selected comment, or in the bar above. */
	button(key: string): Locator;
	/** Shows everything, so that nothing vanishes from the queue when it has been dealt with. */
	showAll(): Promise<void>;
	/** Presses, and waits until the feed says what came of it. */
	spend(press: () => Promise<unknown>): Promise<void>;
	/** Lets time pass until at least so many comments are shown; chance decides when they come. */
	until(comments: number): Promise<void>;
	/** The line after an act, e.g. "Hidden. It is 8:05", with the way back. */
	readonly toast: Locator;
	/** Ends the shift before its time, and waits for the debrief. */
	end(): Promise<void>;
}

/** Opens a scenario from its briefing; a practice run by its number, where one is given. */
export async function beginShift(page: Page, scenarioId: string, start: "start" | "startAssessed" | "goOn", seed?: number): Promise<Shift> {
	await visit(page, `/practice/community-feed/${scenarioId}/${seed === undefined ? "" : `?seed=${seed}`}`);
	await page.getByRole("button", { name: say("play", start), exact: true }).click();
	return shiftOn(page);
}

/** The shift that is on the screen. */
export async function shiftOn(page: Page): Promise<Shift> {
	const queue = page.getByRole("region", { name: say("feed", "queue"), exact: true });
	await queue.waitFor();
	const rows = queue.getByRole("listitem").getByRole("button");
	const passed = page.getByRole("progressbar", { name: say("feed", "shiftProgress") });
	const second = () => passed.evaluate((bar) => (bar as HTMLProgressElement).value);
	const said = page.locator(".feed [role=status] > span");
	const shift: Shift = {
		second,
		rows,
		rowOf: (author) => rows.filter({ hasText: author }),
		button: (key) => page.getByRole("button", { name: pattern("feed", key, { n: 5 }) }).first(),
		showAll: () => queue.getByRole("button", { name: new RegExp(`^${say("feed", "filter-all")}`) }).click(),
		async spend(press) {
			// Each announcement is an element of its own, also when it says the same again.
			await said.evaluate((message) => message.setAttribute("data-old", ""));
			await press();
			await page.waitForFunction(() => document.querySelector(".feed [role=status] > span:not([data-old])"));
		},
		async until(comments) {
			while ((await rows.count()) < comments) await shift.spend(() => shift.button("waitForNews").click());
		},
		toast: page.locator(".feed .toast"),
		async end() {
			await page.getByRole("button", { name: say("feed", "endShift"), exact: true }).click();
			await page.getByRole("button", { name: say("feed", "endShiftDo"), exact: true }).click();
			await debriefOn(page);
		},
	};
	return shift;
}

/** Waits for the debrief. */
export async function debriefOn(page: Page): Promise<void> {
	await page.getByRole("heading", { name: say("feed", "criteria"), exact: true }).waitFor();
}
