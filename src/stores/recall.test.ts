import { afterEach, expect, test } from "vitest";
import { type Card, readCard } from "../recall/card.ts";
import { firstCard } from "../recall/first-card.ts";
import type { QuestionBook } from "../recall/questions.ts";
import { keep } from "./device.ts";
import { dueCount } from "./due-cards.ts";
import { fakeCall, fine, offline } from "./fake-call.ts";
import { type Progress, progressKey } from "./merge-progress.ts";
import { createRecall } from "./recall.ts";

const option = (id: string, right: boolean) => ({ id, text: id, right, why: `Because of ${id}.` });
const one = {
	choose: "one" as const,
	question: "Who answers?",
	options: [option("yes", true), option("no", false), option("maybe", false)],
};
const many = { ...one, choose: "many" as const, options: [option("yes", true), option("also", true), option("no", false)] };
const book: QuestionBook = {
	lessons: {
		job: {
			title: "The job",
			path: "/learn/a/job/",
			module: { id: "a", title: "A" },
			questions: [
				{ id: "q1", ...one },
				{ id: "q2", ...many },
			],
		},
		day: { title: "The day", path: "/learn/b/day/", module: { id: "b", title: "B" }, questions: [{ id: "q1", ...one }] },
	},
};
const address = "/learn/review/en.json";

afterEach(() => keep("cards-gone", undefined));

/** A learner who answered these questions wrong on 1 November, on a day that the test turns. */
function learner(refs: readonly string[], reply = () => fine(book)) {
	let now = new Date(2026, 10, 2, 9, 0);
	const kept: Progress = {};
	const put = (ref: string, data: Card) => {
		kept[progressKey("card", ref)] = { kind: "card", ref, at: now.toISOString(), data };
	};
	for (const [i, ref] of refs.entries()) put(ref, firstCard(false, new Date(2026, 10, 1, 9, i)));
	const store = createRecall({
		call: fakeCall({ [`GET ${address}`]: reply }),
		book: address,
		progress: () => kept,
		record: (kind, ref, data) => {
			expect(kind).toBe("card");
			put(ref, readCard(data) as Card);
		},
		now: () => now,
	});
	return {
		...store,
		kept,
		state: () => store.$recall.get(),
		waitDays: (days: number) => {
			now = new Date(now.getTime() + days * 86_400_000);
		},
		due: () => dueCount(kept, now),
		answers: (ref: string) => readCard(kept[progressKey("card", ref)]?.data)?.answers.map(({ grade }) => grade),
	};
}

test("one answers, says how it felt, and the session ends with when to come back", async () => {
	const mira = learner(["job/q1", "day/q1"]);
	expect(mira.due()).toBe(2);
	await mira.open();
	expect(mira.state()).toMatchObject({ phase: "asking", index: 0, left: 0 });
	mira.check();
	expect(mira.state().phase).toBe("asking");
	mira.choose("yes");
	mira.check();
	expect(mira.state()).toMatchObject({ phase: "judged", judgement: "right" });
	expect(mira.answers("job/q1")).toEqual(["again"]);
	mira.goOn();
	expect(mira.state().phase).toBe("judged");
	mira.rate("good");
	expect(mira.answers("job/q1")).toEqual(["again", "good"]);

	mira.choose("maybe");
	mira.check();
	expect(mira.answers("day/q1")).toEqual(["again", "again"]);
	mira.rate("easy");
	expect(mira.answers("day/q1")).toEqual(["again", "again"]);
	mira.goOn();
	expect(mira.state().phase).toBe("over");
	expect(mira.state().results.map(({ right }) => right)).toEqual([true, false]);
	expect(mira.state().next?.day.getDate()).toBe(3);
	expect(mira.due()).toBe(0);
	await mira.open();
	expect(mira.state().phase).toBe("rest");
	mira.waitDays(1);
	mira.refresh();
	expect(mira.state().phase).toBe("asking");
});

test("of several right answers all are wanted; a part of them is not knowing it", async () => {
	const mira = learner(["job/q2"]);
	await mira.open();
	for (const id of ["yes", "no", "no"]) mira.choose(id);
	mira.check();
	expect(mira.state().judgement).toBe("partly");
	expect(mira.answers("job/q2")).toEqual(["again", "again"]);
});

test("a question that is gone is not asked nor counted, and its card is kept", async () => {
	const mira = learner(["job/q1", "job/rewritten"]);
	expect(mira.due()).toBe(2);
	await mira.open();
	expect(mira.state().queue.map(({ ref }) => ref)).toEqual(["job/q1"]);
	expect(mira.due()).toBe(1);
	expect(mira.answers("job/rewritten")).toEqual(["again"]);
});

test("what was answered on another device meanwhile is passed over", async () => {
	const mira = learner(["job/q1", "day/q1"]);
	await mira.open();
	const other = firstCard(true, new Date(2026, 10, 2, 9, 1));
	mira.kept["card:day/q1"] = { kind: "card", ref: "day/q1", at: "2026-11-02T09:01:00.000Z", data: other };
	mira.choose("yes");
	mira.check();
	mira.rate("hard");
	expect(mira.state().phase).toBe("over");
	expect(mira.answers("day/q1")).toEqual(["good"]);
});

test("without the questions it says so and can be tried again", async () => {
	let there = false;
	const mira = learner(["job/q1"], () => (there ? fine(book) : (offline as never)));
	await mira.open();
	expect(mira.state().phase).toBe("failed");
	there = true;
	await mira.open();
	expect(mira.state().phase).toBe("asking");
});
