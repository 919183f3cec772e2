import type { Page } from "playwright-core";
import { say } from "./words.ts";

/**
 * Chooses options of one of a lesson's questions and has them checked.
 *
 * @param number  of the question in its lesson, from 0
 * @param options  as they read
 */
export async function answerQuestion(page: Page, number: number, options: readonly string[]): Promise<void> {
	const question = page.locator("quiz-question").nth(number);
	for (const option of options) await question.getByText(option, { exact: true }).first().click();
	await question.getByRole("button", { name: say("quiz", "check") }).click();
	await question.getByRole("button", { name: say("quiz", "again") }).waitFor();
}
