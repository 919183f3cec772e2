import { beforeEach, describe, expect, test } from "vitest";
import { nowAndReopened, type Subject } from "../contract.test-suite.ts";
import * as make from "./make.ts";

const open = make.attempt({ id: "t1", accountId: "mia" });

export function attemptPromises(subject: Subject): void {
	describe("attempts", () => {
		beforeEach(async () => {
			await subject.storage.addAccount(make.account({ id: "mia" }));
			await subject.storage.addAttempt(open);
		});

		test("an open attempt's actions come back in order", async () => {
			const actions = Array.from({ length: 30 }, (_, seq) => ({ type: "reply", text: `Ответ ${seq}\n"quoted" \u2028 \ud83d\ude00` }));
			for (const [seq, action] of actions.entries()) await subject.storage.appendAction("t1", seq, action);
			expect(await subject.storage.actions("t1")).toEqual(actions);
			const storage = await subject.reopen();
			expect(await storage.actions("t1")).toEqual(actions);
			expect(await storage.attempt("t1")).toEqual(open);
			await storage.appendAction("t1", 30, { type: "wait" });
			expect(await storage.actions("t1")).toHaveLength(31);
		});

		test("many attempts appended to side by side keep their own actions", async () => {
			const ids = Array.from({ length: 20 }, (_, index) => `side-${index}`);
			await Promise.all(ids.map((id) => subject.storage.addAttempt(make.attempt({ id, accountId: "mia" }))));
			await Promise.all(
				ids.map(async (id) => {
					for (let seq = 0; seq < 10; seq++) await subject.storage.appendAction(id, seq, { id, seq });
				}),
			);
			const storage = await subject.reopen();
			for (const id of ids) expect(await storage.actions(id)).toEqual(Array.from({ length: 10 }, (_, seq) => ({ id, seq })));
		});

		test("an action out of turn is refused and changes nothing", async () => {
			await subject.storage.appendAction("t1", 0, "first");
			for (const seq of [0, 2, -1, 0.5]) await expect(subject.storage.appendAction("t1", seq, "other")).rejects.toThrow(RangeError);
			expect(await subject.storage.actions("t1")).toEqual(["first"]);
		});

		test("of two racing appends of one number one is kept", async () => {
			const results = await Promise.allSettled(["one", "two"].map((action) => subject.storage.appendAction("t1", 0, action)));
			expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
			const kept = results[0]?.status === "fulfilled" ? "one" : "two";
			expect(await subject.reopen().then((storage) => storage.actions("t1"))).toEqual([kept]);
		});

		test("no action is appended where no attempt is open", async () => {
			await subject.storage.endAttempt(make.ended(open, []));
			await expect(subject.storage.appendAction("t1", 0, "late")).rejects.toThrow(RangeError);
			await expect(subject.storage.appendAction("none", 0, "lost")).rejects.toThrow(RangeError);
			expect(await subject.storage.actions("none")).toEqual([]);
		});

		test("an attempt ends once, and its log stays", async () => {
			await subject.storage.appendAction("t1", 0, { type: "wait" });
			const done = make.ended(open, [{ type: "wait" }]);
			expect(await subject.storage.endAttempt(done)).toBe(true);
			expect(await subject.storage.endAttempt({ ...done, state: "void", log: [] })).toBe(false);
			for await (const storage of nowAndReopened(subject)) {
				expect(await storage.attempt("t1")).toEqual(done);
				expect(await storage.actions("t1")).toEqual([{ type: "wait" }]);
				expect(await storage.endAttempt({ ...done, state: "void" })).toBe(false);
			}
		});

		test("of racing ends one is stored", async () => {
			const ends = [make.ended(open, ["a"]), { ...open, state: "void" as const, endedAt: "2026-03-02T10:00:00.000Z" }];
			const stored = await Promise.all(ends.map((end) => subject.storage.endAttempt(end)));
			expect(stored.filter(Boolean)).toHaveLength(1);
			expect(await subject.storage.attempt("t1")).toEqual(ends[stored.indexOf(true)]);
		});

		test("an end cannot be open, nor change whose attempt it is", async () => {
			await expect(subject.storage.endAttempt(open)).rejects.toThrow(RangeError);
			expect(await subject.storage.endAttempt(make.ended(make.attempt({ id: "none", accountId: "mia" }), []))).toBe(false);
			expect(await subject.storage.endAttempt({ ...make.ended(open, []), accountId: "tom", seed: 1 })).toBe(true);
			expect(await subject.storage.attempt("t1")).toMatchObject({ accountId: "mia", seed: open.seed });
			expect(await subject.storage.attemptsOf("tom")).toEqual([]);
		});

		test("attempts of an account come oldest start first", async () => {
			await subject.storage.addAttempt(make.attempt({ id: "t0", accountId: "mia", startedAt: "2026-04-01T00:00:00.000Z" }));
			await subject.storage.addAttempt(make.attempt({ id: "t9", accountId: "mia", startedAt: "2026-01-01T00:00:00.000Z" }));
			expect((await subject.storage.attemptsOf("mia")).map(({ id }) => id)).toEqual(["t9", "t1", "t0"]);
		});

		test("a sitting is graded once", async () => {
			const sitting = make.sitting({ id: "x1", accountId: "mia" });
			await subject.storage.addSitting(sitting);
			await expect(subject.storage.endSitting(sitting)).rejects.toThrow(RangeError);
			const graded = make.graded(sitting);
			const stored = await Promise.all([subject.storage.endSitting(graded), subject.storage.endSitting({ ...graded, score: 100 })]);
			expect(stored.filter(Boolean)).toHaveLength(1);
			for await (const storage of nowAndReopened(subject)) {
				expect(await storage.sitting("x1")).toEqual({ ...graded, score: stored[0] ? 50 : 100 });
				expect(await storage.endSitting(graded)).toBe(false);
			}
			expect(await subject.storage.endSitting(make.graded(make.sitting({ id: "none", accountId: "mia" })))).toBe(false);
		});

		test("sittings of an account come oldest start first", async () => {
			await subject.storage.addSitting(make.sitting({ id: "x2", accountId: "mia", startedAt: "2026-03-03T00:00:00.000Z" }));
			await subject.storage.addSitting(make.sitting({ id: "x3", accountId: "mia", startedAt: "2026-03-01T00:00:00.000Z" }));
			expect((await subject.storage.sittingsOf("mia")).map(({ id }) => id)).toEqual(["x3", "x2"]);
		});
	});
}
