import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { readCohort } from "../../commands/demo/cohort.ts";
import { catalog } from "./words.ts";

const id = "starting-page";
const entry = catalog.assignments.get(id);
if (!entry) throw new Error(`There is no assignment ${id}.`);

/** The assignment of these journeys. */
export const assignment = {
	id,
	path: `/assignments/${id}/`,
	title: entry.words.title,
	fields: entry.assignment.fields,
	rubric: entry.assignment.rubric,
};

/** Written work that is fit to be handed in, by field. */
export const written: Readonly<Record<string, string>> = readCohort().works["night-trains"] ?? {};

/** What a field is called on the page. */
export function label(field: string): string {
	return entry?.words.fields[field]?.label ?? field;
}

export function criterion(rubric: string): string {
	return entry?.words.rubric[rubric]?.title ?? rubric;
}

/** What a pre-check says when it does not pass. */
export function precheck(check: string): string {
	return entry?.words.prechecks[check] ?? check;
}

/** The text of a field while one writes. */
export function field(page: Page, name: string): Locator {
	return page.getByRole("textbox", { name: label(name), exact: true });
}

/** Chooses the same level for every criterion. */
export async function chooseLevels(page: Page, level: 0 | 1 | 2 | 3): Promise<void> {
	for (const { id: rubric } of assignment.rubric) {
		const levels = page.getByRole("group", { name: criterion(rubric) });
		await levels.locator("label").nth(level).click();
		await expect.poll(() => levels.getByRole("radio").nth(level).isChecked()).toBe(true);
	}
}
