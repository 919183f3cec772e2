import type { Fact } from "../../kernel/fact.ts";
import { int } from "../../kernel/rng.ts";
import { auc } from "../../kernel/statistics.ts";
import { begin, isOver, step } from "../engine.ts";
import { generateShift } from "../generate.ts";
import { isContentious, isToxic } from "../labels.ts";
import { makeStock } from "../make.ts";
import type { FeedObservation, SeenComment } from "../observation.ts";
import { observe } from "../observe.ts";
import { type ReadComment, read } from "../read.ts";
import type { FeedScenario } from "../schema.ts";
import type { FeedState } from "../state.ts";
import { wait } from "./runs.ts";

/** A comment that might derail, as it looked minutes after it was written, and whether it did. */
interface Case {
	/** What is visible of it, from the roughest view to the finest. */
	views: readonly string[];
	derailed: boolean;
}

/** A generated shift with trolls enough in its stock for every quarrel. */
function shift(number: number): FeedScenario {
	const posts = ["post", "second-post", "third-post"];
	const trolls = Array.from({ length: 90 }, (_, i) =>
		makeStock("pile-on", "troll", { id: `t-${i}`, post: posts[i % 3] ?? "", author: `a-${int(number, `t-${i}`, "author", 1, 30)}` }),
	);
	return generateShift(number, { stock: trolls, answerTimeMinutes: 480, draw: 60 });
}

/** Every comment of an unattended shift that looks as if it might draw others into a quarrel. */
function casesOf(number: number): readonly Case[] {
	const seen = new Map<string, readonly string[]>();
	let state = begin(shift(number), number);
	while (!isOver(state)) {
		const next = step(state, wait(10));
		if (!next.ok) throw new Error(next.code);
		state = next.state;
		look(state, seen);
	}
	const derailed = new Set(state.comments.flatMap(({ cause, answers }) => (cause === "pile-on" && answers !== null ? [answers] : [])));
	return [...seen].map(([id, views]) => ({ views, derailed: derailed.has(id) }));
}

/** Notes what is visible of comments of the last minutes; those so late that nothing can come of them any more are left out. */
function look(state: FeedState, seen: Map<string, readonly string[]>): void {
	const screen = observe(state);
	if (screen.endsAtSecond - screen.second < 3000) return;
	const { comments } = read(state);
	for (const [place, comment] of screen.comments.entries()) {
		const reading = comments[place];
		if (reading && comment.cause === null && !seen.has(comment.id) && isContentious(reading.reads)) {
			seen.set(comment.id, viewsOf(screen, comments, comment, reading));
		}
	}
}

function viewsOf(screen: FeedObservation, readings: readonly ReadComment[], comment: SeenComment, reading: ReadComment): readonly string[] {
	const author = screen.authors.find(({ id }) => id === comment.authorId);
	const toxic = screen.comments.some(
		(other, place) => other !== comment && other.postId === comment.postId && isToxic(readings[place]?.reads ?? "praise"),
	);
	const offender = (author?.removedBefore ?? 0) >= 2;
	const finer = [reading.reads, `${reading.severity}`, `${toxic}`, `${offender}`, `${comment.dislikes > comment.likes}`];
	return finer.map((_, i) => finer.slice(0, i + 1).join(" "));
}

/** Learns how often what looks like this derailed; what was rarely seen leans on what looks roughly like it. */
function learn(cases: readonly Case[]): (one: Case) => number {
	const counts = new Map<string, { all: number; derailed: number }>();
	for (const { views, derailed } of cases) {
		for (const view of views) {
			const count = counts.get(view) ?? { all: 0, derailed: 0 };
			counts.set(view, { all: count.all + 1, derailed: count.derailed + (derailed ? 1 : 0) });
		}
	}
	const leaning = 20;
	return ({ views }) =>
		views.reduce((rough, view) => {
			const { all, derailed } = counts.get(view) ?? { all: 0, derailed: 0 };
			return (derailed + leaning * rough) / (all + leaning);
		}, 0.2);
}

export const c12: Fact = {
	id: "C12",
	finding: "Derailment cannot be foreseen much better than 72 % by people or models",
	source: "Zhang et al. 2018, arXiv 1805.05345, and later work on the same task",
	sure: "S",
	measure(share = 1) {
		const shifts = Math.ceil(80 * share);
		const cases = (from: number) => Array.from({ length: shifts }, (_, i) => casesOf(from + i)).flat();
		const chance = learn(cases(1));
		const scores = (tested: readonly Case[], derailed: boolean) => tested.filter((one) => one.derailed === derailed).map(chance);
		const tested = cases(100_001);
		const right = 100 * auc(scores(tested, true), scores(tested, false));
		return [{ what: "pairs of a derailing and another comment told apart, %", measured: right, atLeast: 68, atMost: 76, digits: 1 }];
	},
};
