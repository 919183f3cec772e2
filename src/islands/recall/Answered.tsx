import { useEffect, useRef } from "react";
import { reasonOrder } from "#src/components/quiz/judge.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Asked } from "#src/recall/session.ts";
import { type Felt, felt, type RecallState } from "#src/stores/recall.ts";
import { Key } from "../Key.tsx";

interface Props {
	words: Words;
	state: RecallState;
	asked: Asked;
	onRate: (grade: Felt) => void;
	onGoOn: () => void;
}

/** The verdict, the reason of every option, and the way on. */
export function Answered({ words, state, asked, onRate, onGoOn }: Props) {
	const { question, lesson } = asked;
	const { chosen, judgement, waits, index, queue } = state;
	const verdict = useRef<HTMLParagraphElement>(null);
	useEffect(() => verdict.current?.focus(), []);
	const order = reasonOrder(
		question.options.map(({ id }) => id),
		chosen,
		question.options.filter(({ right }) => right).map(({ id }) => id),
	);
	const options = order.flatMap((id) => question.options.find((option) => option.id === id) ?? []);
	return (
		<>
			<p className={waits ? "recall-verdict recall-verdict--right" : "recall-verdict"} ref={verdict} tabIndex={-1}>
				{t(words, `verdict-${judgement}`)} {!waits && <span className="soft">{t(words, "wrongNote")}</span>}
			</p>
			<ul className="recall-reasons plain-list">
				{options.map(({ id, text, right, why }) => (
					<li key={id} className="reason" data-right={right ? "" : undefined}>
						<p className="reason-option">
							<span className={right ? "tag tag--good" : "tag tag--bad"}>{t(words, right ? "right" : "wrong")}</span>
							{chosen.includes(id) && <span className="tag">{t(words, "yours")}</span>}
							<q className="reason-quote">{text}</q>
						</p>
						<p className="reason-why">{why}</p>
					</li>
				))}
			</ul>
			<p className="small">
				<a href={lesson.path}>{t(words, "toLesson", { lesson: lesson.title })}</a>
			</p>
			<div className="recall-acts recall-acts--stay">
				{waits ? (
					<fieldset className="recall-felt">
						<legend>{t(words, "felt")}</legend>
						{felt.map((grade, at) => (
							<button
								key={grade}
								type="button"
								className={grade === "good" ? "button button--ink" : "button"}
								aria-keyshortcuts={grade === "good" ? `${at + 1} Enter` : String(at + 1)}
								onClick={() => onRate(grade)}
							>
								<span>{t(words, `grade-${grade}`)}</span>
								<span className="recall-wait">{tn(words, "inDays", waits[grade])}</span>
							</button>
						))}
					</fieldset>
				) : (
					<button type="button" className="button button--ink" aria-keyshortcuts="Enter" onClick={onGoOn}>
						{t(words, index + 1 < queue.length ? "goOn" : "finish")} <Key name="↵" />
					</button>
				)}
			</div>
		</>
	);
}
