import type { TestApp } from "./test-app.ts";
import type { TestBrowser } from "./test-browser.ts";
import { workOn } from "./test-work.ts";

/** Accepted work and a passed exam of a learner, for a page to rest on. */
export async function makeWork(course: TestApp, learner: TestBrowser, { quotable = false } = {}) {
	const { handedIn, review } = workOn(course);
	const curator = await course.signedIn("curator");
	const { json: work } = await handedIn(learner, "First try.");
	const claimed = (await curator.call("POST", `/api/reviews/${work.id}/claim`)).json;
	const written = review(claimed.version, 3);
	await curator.call("POST", `/api/reviews/${work.id}/decision`, { ...written, decision: "accepted", quotable });
	return { curator, work, summary: written.summary, exam: await passExam(course, learner) };
}

/** Answers every question rightly, by the key that only the server has. */
export async function passExam(course: TestApp, learner: TestBrowser, examId = "the-job") {
	const key = new Map(course.catalog.exams.get(examId)?.exam.questions.map(({ id, right }) => [id, right]));
	const { json } = await learner.call("POST", `/api/exams/${examId}/sittings`);
	const answers = Object.fromEntries(json.questions.map(({ id }: { id: string }) => [id, key.get(id)]));
	return (await learner.call("POST", `/api/sittings/${json.id}/answers`, { answers })).json;
}
