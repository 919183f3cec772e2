import { beforeEach, describe, expect, test } from "vitest";
import { nowAndReopened, type Subject } from "../contract.test-suite.ts";
import * as make from "./make.ts";

const draft = make.submission({ id: "w1", accountId: "mia" });

export function workPromises(subject: Subject): void {
	describe("submissions", () => {
		beforeEach(async () => {
			await subject.storage.addAccount(make.account({ id: "mia" }));
		});

		test("an account has one work on an assignment", async () => {
			const racing = await Promise.all(["w1", "w2", "w3"].map((id) => subject.storage.addSubmission({ ...draft, id })));
			expect(racing.filter(Boolean)).toHaveLength(1);
			expect(await subject.storage.addSubmission({ ...draft, id: "w4" })).toBe(false);
			expect(await subject.storage.addSubmission({ ...draft, id: "w5", assignmentId: "another" })).toBe(true);
			const storage = await subject.reopen();
			expect((await storage.submissionsOf("mia")).map(({ assignmentId }) => assignmentId)).toEqual(["another", "starting-page"]);
			expect(await storage.submissionFor("mia", "another")).toMatchObject({ id: "w5" });
			expect(await storage.submissionFor("tom", "another")).toBe(null);
		});

		test("a save must name the version it saw", async () => {
			await subject.storage.addSubmission(draft);
			const second = { ...draft, version: 2, draft: { ...draft.draft, fields: { page: "Fresh bread at six." } } };
			for (const version of [0, 1, 3]) expect(await subject.storage.saveSubmission({ ...second, version })).toBe(false);
			expect(await subject.storage.submission("w1")).toEqual(draft);
			expect(await subject.storage.saveSubmission(second)).toBe(true);
			expect(await subject.storage.saveSubmission(second)).toBe(false);
			expect(await subject.reopen().then((storage) => storage.submission("w1"))).toEqual(second);
			expect(await subject.storage.saveSubmission({ ...second, id: "none" })).toBe(false);
		});

		test("of saves racing from one version one is kept", async () => {
			await subject.storage.addSubmission(draft);
			const texts = ["one", "two", "three", "four"];
			const saves = texts.map((page) => ({ ...draft, version: 2, draft: { ...draft.draft, fields: { page } } }));
			const saved = await Promise.all(saves.map((save) => subject.storage.saveSubmission(save)));
			expect(saved.filter(Boolean)).toHaveLength(1);
			expect(await subject.reopen().then((storage) => storage.submission("w1"))).toEqual(saves[saved.indexOf(true)]);
		});

		test("versions saved one on the other without waiting are all taken", async () => {
			await subject.storage.addSubmission(draft);
			const versions = [2, 3, 4, 5, 6];
			expect(await Promise.all(versions.map((version) => subject.storage.saveSubmission({ ...draft, version })))).toEqual(
				versions.map(() => true),
			);
			expect(await subject.reopen().then((storage) => storage.submission("w1"))).toEqual({ ...draft, version: 6 });
		});

		test("a save changes neither owner nor assignment", async () => {
			await subject.storage.addSubmission(draft);
			expect(await subject.storage.saveSubmission({ ...draft, version: 2, accountId: "tom", assignmentId: "another" })).toBe(true);
			expect(await subject.storage.submissionFor("mia", "starting-page")).toEqual({ ...draft, version: 2 });
		});

		test("the queue holds all but drafts, the oldest hand-in first", async () => {
			const work = (id: string) => make.submission({ id, accountId: "mia", assignmentId: `on-${id}` });
			const again = make.handedIn(make.handedIn(work("a"), "2026-03-01T00:00:00.000Z"), "2026-03-09T00:00:00.000Z");
			const late = make.handedIn(work("b"), "2026-03-05T00:00:00.000Z");
			const early = { ...make.handedIn(work("c"), "2026-03-02T00:00:00.000Z"), state: "accepted" as const };
			for (const submission of [again, late, early, work("d")]) await subject.storage.addSubmission(submission);
			for await (const storage of nowAndReopened(subject)) expect(await storage.reviewQueue()).toEqual([early, late, again]);
		});
	});
}
