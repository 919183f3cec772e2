import type { Page } from "playwright-core";
import { follow, visit } from "./course.ts";
import { say } from "./words.ts";

export interface Person {
	name: string;
	email: string;
	password: string;
}

/** Somebody nobody has met yet. */
export function person(name: string): Person {
	const address = name.toLowerCase().replace(/\W+/g, "-");
	return { name, email: `${address}@example.org`, password: `${address} bakes at four` };
}

/** Fills in the sign-up form that is open, and sends it. */
export async function fillSignUp(page: Page, { name, email, password }: Person): Promise<void> {
	const form = page.locator("form").filter({ has: page.getByLabel(say("account", "name"), { exact: true }) });
	await form.getByLabel(say("account", "name"), { exact: true }).fill(name);
	await form.getByLabel(say("account", "email"), { exact: true }).fill(email);
	await form.getByLabel(say("account", "password"), { exact: true }).fill(password);
	await form.getByRole("button", { name: say("account", "signUp") }).click();
}

/** Signs up and lands on the desk. */
export async function signUp(page: Page, somebody: Person): Promise<void> {
	await visit(page, "/sign-up/");
	await follow(page, "/desk/", () => fillSignUp(page, somebody));
}

/** Signs in and lands on the desk. */
export async function signIn(page: Page, { email, password }: Pick<Person, "email" | "password">): Promise<void> {
	await visit(page, "/sign-in/");
	await page.getByLabel(say("account", "email"), { exact: true }).fill(email);
	await page.getByLabel(say("account", "password"), { exact: true }).fill(password);
	const form = page.locator("main form");
	await follow(page, "/desk/", () => form.getByRole("button", { name: say("account", "signIn") }).click());
}
