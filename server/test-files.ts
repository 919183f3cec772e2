import { onTestFinished } from "vitest";
import { writeAttachments } from "#content/fields/attachments.ts";
import { testApp } from "./test-app.ts";
import type { TestBrowser } from "./test-browser.ts";
import { photograph } from "./test-portfolio.ts";
import { withFilesAssignment } from "./test-work.ts";

const catalog = withFilesAssignment();
export const work = "/api/work/with-files";
const selfAssessment = Object.fromEntries((catalog.assignments.get("with-files")?.assignment.rubric ?? []).map(({ id }) => [id, 2]));

/** A course with the assignment `with-files`, closed after the test, and a learner. */
export async function openFiles() {
	const course = await testApp({ catalog });
	onTestFinished(() => course.close());
	return { course, learner: await course.signedIn() };
}

export const attach = (learner: TestBrowser, bytes: Buffer | string, type = "image/png", field = "pictures", more = "") =>
	learner.call("PUT", `${work}/files/${field}${more}`, bytes, { "content-type": type });
/** A picture of a few bytes, another for each seed. */
export const small = (seed = 1) => photograph(24, 16, "png", seed);
/** What a field of files holds. */
export const value = (ids: readonly string[], caption = "The pinned post, as it is now") =>
	writeAttachments(ids.map((id) => ({ id, caption })));

export async function save(learner: TestBrowser, pictures: string) {
	const { version } = (await learner.call("GET", work)).json;
	return learner.call("PUT", `${work}/draft`, { version, fields: { about: "A page", pictures }, selfAssessment });
}

/** Saves and hands in. */
export async function handIn(learner: TestBrowser, pictures: string) {
	const { json } = await save(learner, pictures);
	return learner.call("POST", `${work}/hand-in`, { version: json.version });
}
