import type { Page } from "playwright-core";
import { type Course, follow } from "./course.ts";
import { fillSignUp, person } from "./people.ts";
import { say } from "./words.ts";

/** Hands in and waits until the server has it. */
export async function handIn(page: Page): Promise<void> {
	await page.getByText(say("work", "ready")).waitFor();
	await page.getByRole("button", { name: say("work", "handIn"), exact: true }).click();
	await page.getByRole("button", { name: say("work", "handInYes"), exact: true }).click();
	await page.getByRole("heading", { name: say("work", "state-handed-in"), exact: true }).waitFor();
}

/** Opens the first start's link, becomes the admin, and invites somebody. */
export async function inviteCurator(course: Course): Promise<string> {
	const page = await course.device();
	await page.goto(course.adminLink);
	await fillSignUp(page, person("Olga Owner"));
	await follow(page, "/admin/", () => page.getByRole("link", { name: say("account", "link-admin-go") }).click());
	await page.getByRole("button", { name: say("admin", "invite"), exact: true }).click();
	const link = page.getByRole("status").filter({ hasText: say("admin", "linkInvite") });
	return (await link.locator("code").textContent()) ?? "";
}

export async function claimOldest(page: Page): Promise<void> {
	await follow(page, /\/review\/work\//, () => page.getByRole("button", { name: say("review", "claimOldest") }).click());
}
