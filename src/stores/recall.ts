/** Questions of lessons that come back: one session of at most five minutes, and what is left when it is over. */
import { map } from "nanostores";
import type { ProgressEntry } from "#server/wire/progress.ts";
import type { call } from "../api/client.ts";
import { type Judgement, judge } from "../components/quiz/judge.ts";
import { cardsOf, type Grade, isDue } from "../recall/card.ts";
import { dayMs } from "../recall/first-card.ts";
import type { QuestionBook } from "../recall/questions.ts";
import { answerCard } from "../recall/schedule.ts";
import { type Asked, askable, comeBack, dueCards, planSession } from "../recall/session.ts";
import { rememberGone } from "./due-cards.ts";
import type { Progress } from "./merge-progress.ts";

/** How a right answer felt. */
export const felt = ["hard", "good", "easy"] as const satisfies readonly Grade[];
export type Felt = (typeof felt)[number];

export interface RecallState {
	/** `rest`: nothing is due. `failed`: the questions could not be fetched. */
	phase: "loading" | "failed" | "rest" | "asking" | "judged" | "over";
	/** This session's questions, in order. */
	queue: readonly Asked[];
	/** Which of them is asked. */
	index: number;
	chosen: readonly string[];
	judgement: Judgement | null;
	/** Days until a right answer comes back, by how it felt; null unless it was right. */
	waits: Readonly<Record<Felt, number>> | null;
	/** What was answered in this session. */
	results: readonly { asked: Asked; right: boolean }[];
	/** What is due besides this session. */
	left: number;
	/** When there is something to answer again, and how much. */
	next: { day: Date; count: number } | null;
}

export interface RecallMeans {
	call: typeof call;
	/** Address of the question book. */
	book: string;
	progress: () => Readonly<Progress>;
	record: (kind: ProgressEntry["kind"], ref: string, data: ProgressEntry["data"]) => void;
	now: () => Date;
}

export type RecallStore = ReturnType<typeof createRecall>;

const start: RecallState = {
	phase: "loading",
	queue: [],
	index: 0,
	chosen: [],
	judgement: null,
	waits: null,
	results: [],
	left: 0,
	next: null,
};

export function createRecall({ call: ask, book: address, progress, record, now }: RecallMeans) {
	const $recall = map<RecallState>(start);
	const set = (news: Partial<RecallState>) => $recall.set({ ...$recall.get(), ...news });
	let book: QuestionBook | null = null;
	const cards = () => (book ? askable(cardsOf(progress()), book) : []);
	const current = () => $recall.get().queue[$recall.get().index];

	async function open(): Promise<void> {
		set(start);
		const answer = await ask<QuestionBook>("GET", address);
		if (!answer.ok) return set({ phase: "failed" });
		book = answer.value;
		begin();
	}

	/** Five minutes of what is due now. */
	function begin(): void {
		const there = cards();
		rememberGone([...cardsOf(progress()).keys()].filter((ref) => !there.some((asked) => asked.ref === ref)));
		const queue = planSession(there, now());
		set({ ...start, phase: queue.length > 0 ? "asking" : "rest", queue, ...after(queue) });
	}

	function after(queue: readonly Asked[]): Pick<RecallState, "left" | "next"> {
		const there = cards();
		return { left: dueCards(there, now()).filter(({ ref }) => !queue.some((one) => one.ref === ref)).length, next: comeBack(there, now()) };
	}

	function choose(optionId: string): void {
		const { phase, chosen } = $recall.get();
		const question = current()?.question;
		if (phase !== "asking" || !question?.options.some(({ id }) => id === optionId)) return;
		if (question.choose === "one") set({ chosen: [optionId] });
		else set({ chosen: chosen.includes(optionId) ? chosen.filter((id) => id !== optionId) : [...chosen, optionId] });
	}

	/** Judges what is chosen. Wrong is written down at once; right waits for how it felt. */
	function check(): void {
		const { phase, chosen, results } = $recall.get();
		const asked = current();
		if (phase !== "asking" || !asked || chosen.length === 0) return;
		const judgement = judge(
			chosen,
			asked.question.options.filter(({ right }) => right).map(({ id }) => id),
		);
		const right = judgement === "right";
		set({ phase: "judged", judgement, waits: right ? waitsOf(asked) : null, results: [...results, { asked, right }] });
		if (!right) write(asked, "again");
	}

	/** How a right answer felt; leads to the next question. */
	function rate(grade: Felt): void {
		const asked = current();
		if ($recall.get().phase !== "judged" || $recall.get().judgement !== "right" || !asked) return;
		write(asked, grade);
		proceed();
	}

	/** After a wrong answer. */
	function goOn(): void {
		if ($recall.get().phase === "judged" && $recall.get().judgement !== "right") proceed();
	}

	/** As it is known now, with what another device may have added. */
	const cardOf = (asked: Asked) => cardsOf(progress()).get(asked.ref) ?? asked.card;

	function waitsOf(asked: Asked): Record<Felt, number> {
		const days = (grade: Felt) => Math.round((Date.parse(answerCard(cardOf(asked), grade, now()).due) - now().getTime()) / dayMs);
		return { hard: days("hard"), good: days("good"), easy: days("easy") };
	}

	function write(asked: Asked, grade: Grade): void {
		record("card", asked.ref, answerCard(cardOf(asked), grade, now()));
	}

	/** What was answered meanwhile on another device is passed over. */
	function proceed(): void {
		const { queue } = $recall.get();
		let index = $recall.get().index + 1;
		while (index < queue.length && !isDue(cardOf(queue[index] as Asked), now())) index++;
		set({ index, chosen: [], judgement: null, waits: null, phase: index < queue.length ? "asking" : "over", ...after(queue.slice(index)) });
	}

	/** News from another device may bring something to do. */
	function refresh(): void {
		if ($recall.get().phase === "rest") begin();
	}

	return { $recall, open, begin, choose, check, rate, goOn, refresh };
}
