import { type FormEvent, useId, useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { SeenQuestion } from "../observation.ts";
import { choiceWords } from "./choices.ts";
import type { Part } from "./use-manager.ts";

/** A question about the report, answered once. */
export function Question({ question, props, manager }: Part & { question: SeenQuestion }) {
	const { words, revealed, material, busy, readOnly, seen } = props;
	const w = words.ads;
	const id = useId();
	const [choice, setChoice] = useState<string | null>(null);
	const text = revealed.questions[question.id] ?? t(w, `question-${question.kind}`);
	const pair = question.between?.map((creative) => material.names.creatives[creative]?.name ?? creative);
	const say = (one: string) => choiceWords(question, one, material, w);
	const open = question.answered === null && !readOnly && !seen.over;

	function answer(event: FormEvent): void {
		event.preventDefault();
		if (choice === null || busy) return;
		void manager.act({ type: "answer", questionId: question.id, choice }, t(w, "answered"));
	}

	return (
		<form className="ads-question" onSubmit={answer}>
			<fieldset disabled={!open}>
				<legend>{text}</legend>
				{pair && <p className="soft small">{t(w, "comparing", { first: pair[0] ?? "", second: pair[1] ?? "" })}</p>}
				{question.choices.map((one) => (
					<label key={one} className="ads-option">
						<input type="radio" name={id} checked={(question.answered ?? choice) === one} onChange={() => setChoice(one)} />
						<span>{say(one)}</span>
					</label>
				))}
			</fieldset>
			{open ? (
				<p className="row">
					<button type="submit" className="button button--small button--ink" aria-disabled={busy || choice === null}>
						{t(w, "answer")}
					</button>
					<span className="soft small">{t(w, "answerOnce")}</span>
				</p>
			) : (
				<p className="soft small">
					{question.answered === null ? t(w, "unanswered") : t(w, "youAnswered", { choice: say(question.answered) })}
				</p>
			)}
		</form>
	);
}
