import { useEffect, useRef } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Asked } from "#src/recall/session.ts";
import { felt, type RecallState } from "#src/stores/recall.ts";
import { type Keys, useKeys } from "../use-keys.ts";
import { Answered } from "./Answered.tsx";
import { Options } from "./Options.tsx";
import type { RecallActions } from "./RecallView.tsx";

interface Props {
	words: Words;
	state: RecallState;
	asked: Asked;
	/** It came after another one: the focus goes with it. */
	moved: boolean;
	actions: RecallActions;
}

/** One question: first an answer, then the reason of every option and how it felt. */
export function Card({ words, state, asked, moved, actions }: Props) {
	const { question, lesson } = asked;
	const root = useRef<HTMLElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const judged = state.phase === "judged";
	const right = state.judgement === "right";
	// Once, when the question is new: the focus is the reader's afterwards.
	useEffect(() => {
		if (moved) heading.current?.focus();
	}, []);

	const enter = () => {
		// Whatever is in focus and takes Enter itself goes first; a choice is sent by its form.
		if ((document.activeElement as HTMLElement | null)?.closest("a, button, input, summary")) return false;
		if (!judged) actions.check();
		else if (right) actions.rate("good");
		else actions.goOn();
	};
	const keys: Keys = {
		Enter: enter,
		...(judged
			? right && Object.fromEntries(felt.map((grade, index) => [String(index + 1), () => actions.rate(grade)]))
			: Object.fromEntries(
					question.options.map(({ id }, index) => [
						String(index + 1),
						() => {
							actions.choose(id);
							root.current?.querySelector<HTMLInputElement>(`input[value="${id}"]`)?.focus();
						},
					]),
				)),
	};
	useKeys(keys);

	return (
		<section className="recall-card" ref={root} aria-labelledby="recall-question">
			<p className="recall-from">{t(words, "from", { module: lesson.module.title, lesson: lesson.title })}</p>
			<h2 id="recall-question" ref={heading} tabIndex={-1}>
				{question.question}
			</h2>
			{judged ? (
				<Answered words={words} state={state} asked={asked} onRate={actions.rate} onGoOn={actions.goOn} />
			) : (
				<Options words={words} question={question} chosen={state.chosen} onChoose={actions.choose} onCheck={actions.check} />
			)}
		</section>
	);
}
