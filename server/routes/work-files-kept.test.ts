import { expect, test, vi } from "vitest";
import { attach, handIn, openFiles, save, small, value } from "../test-files.ts";
import { pdfOf } from "../test-uploads.ts";
import { Turns } from "../turns.ts";
import { quota } from "../usecases/attach-file.ts";
import { sweepFiles } from "../usecases/sweep-files.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

test("a file stays while a draft or a revision names it; a day after nothing does, it is swept away", async () => {
	const { course, learner } = await openFiles();
	const [kept, dropped, loose] = [
		(await attach(learner, await small(1))).json,
		(await attach(learner, await small(2))).json,
		(await attach(learner, await small(3))).json,
	];
	const sweep = () => sweepFiles({ storage: course.storage, clock: course.clock, turns: new Turns() });
	const there = async () => (await course.storage.workFiles(learner.accountId)).map(({ id }) => id);
	await save(learner, value([kept.id, dropped.id]));
	await sweep();
	expect(await there()).toEqual([kept.id, dropped.id, loose.id]);
	course.clock.passHours(25);
	await sweep();
	expect(await there()).toEqual([kept.id, dropped.id]);
	await handIn(learner, value([kept.id]));
	await sweep();
	expect(await there()).toEqual([kept.id]);
	course.clock.passHours(24 * 400);
	await sweep();
	expect(await there()).toEqual([kept.id]);
	await course.storage.deleteAccount(learner.accountId);
	expect(await course.storage.workFiles(learner.accountId)).toEqual([]);
});

test("a file whose work cannot be found stays for a month, so that the work can be mended", async () => {
	const { course, learner } = await openFiles();
	await attach(learner, await small());
	const sweep = () => sweepFiles({ storage: course.storage, clock: course.clock, turns: new Turns() });
	const there = async () => (await course.storage.workFiles(learner.accountId)).length;
	course.clock.passHours(29 * 24);
	await sweep();
	expect(await there()).toBe(1);
	course.clock.passHours(2 * 24);
	await sweep();
	expect(await there()).toBe(0);
});

test("an account keeps 50 MB of files, and what lies there unattached makes room", async () => {
	const { course, learner } = await openFiles();
	const big = { id: "big", assignmentId: "with-files", field: "pictures", kind: "pdf" as const, digest: "00", sizes: [] };
	const addedAt = course.clock.now().toISOString();
	await save(learner, "");
	await course.storage.addWorkFile(learner.accountId, { ...big, bytes: quota.bytes - 10, addedAt }, { pdf: pdfOf() });
	expect(await attach(learner, await small())).toMatchObject({ status: 409, json: { code: "files-quota" } });
	course.clock.passHours(25);
	const again = await course.signedIn();
	expect((await attach(again, await small())).status).toBe(201);
	await learner.call("POST", "/api/session", { email: learner.person.email, password: learner.person.password });
	expect((await attach(learner, await small())).status).toBe(201);
	expect((await course.storage.workFiles(learner.accountId)).map(({ id }) => id)).not.toContain("big");
});

test("everything of one's own comes with the export, files included", async () => {
	const { learner } = await openFiles();
	const pdf = pdfOf("mine");
	await attach(learner, pdf, "application/pdf");
	const { json } = await learner.call("GET", "/api/account/export");
	expect(json.files).toMatchObject([{ kind: "pdf", assignmentId: "with-files", field: "pictures", content: pdf.toString("base64") }]);
});
