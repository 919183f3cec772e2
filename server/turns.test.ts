import fc from "fast-check";
import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

test("tasks of one key never overlap and keep their order, whatever fails", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.record({ key: fc.constantFrom("a", "b"), fails: fc.boolean() }), { maxLength: 20 }), async (tasks) => {
			const turns = new Turns();
			const begun: number[] = [];
			const running = new Set<string>();
			const results = tasks.map(({ key, fails }, index) =>
				turns.take(key, async () => {
					expect(running.has(key)).toBe(false);
					running.add(key);
					begun.push(index);
					await Promise.resolve();
					running.delete(key);
					if (fails) throw new Error("failed");
					return index;
				}),
			);
			const settled = await Promise.allSettled(results);
			expect(settled.map(({ status }) => status)).toEqual(tasks.map(({ fails }) => (fails ? "rejected" : "fulfilled")));
			for (const key of ["a", "b"]) {
				const order = begun.filter((index) => tasks[index]?.key === key);
				expect(order).toEqual(order.toSorted((x, y) => x - y));
			}
			expect(turns.size).toBe(0);
		}),
	);
});

test("a task over several keys waits for each of them", async () => {
	const turns = new Turns();
	const order: string[] = [];
	let release = () => {};
	const first = turns.take("b", () => new Promise<void>((done) => (release = done)).then(() => void order.push("b")));
	const all = turns.takeAll(["a", "b"], async () => void order.push("a and b"));
	const after = turns.take("a", async () => void order.push("a"));
	release();
	await Promise.all([first, all, after]);
	expect(order).toEqual(["b", "a and b", "a"]);
});

test("what is settled has failed or is done, whichever key it was under", async () => {
	const turns = new Turns();
	const done: string[] = [];
	void turns.take("a", async () => void done.push("a"));
	void turns.take("a", async () => Promise.reject(new Error("failed"))).catch(() => {});
	void turns.take("b", () => Promise.resolve().then(() => void done.push("b")));
	await turns.settled();
	expect([done, turns.size]).toEqual([["a", "b"], 0]);
});
