import type { QuizQuestion } from "#content/schema.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { Key } from "../Key.tsx";

interface Props {
	words: Words;
	question: QuizQuestion;
	chosen: readonly string[];
	onChoose: (id: string) => void;
	onCheck: () => void;
}

/** The options as form controls; Enter in one of them checks. */
export function Options({ words, question, chosen, onChoose, onCheck }: Props) {
	const many = question.choose === "many";
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				onCheck();
			}}
		>
			<fieldset aria-labelledby="recall-question" aria-describedby="recall-hint">
				<p className="question-hint" id="recall-hint">
					{t(words, many ? "chooseMany" : "chooseOne")}
				</p>
				<div className="options">
					{question.options.map(({ id, text }, index) => (
						<label key={id} className="option recall-option">
							<input
								type={many ? "checkbox" : "radio"}
								name="recall"
								value={id}
								checked={chosen.includes(id)}
								aria-keyshortcuts={String(index + 1)}
								onChange={() => onChoose(id)}
							/>
							<span>{text}</span>
							<Key name={String(index + 1)} />
						</label>
					))}
				</div>
			</fieldset>
			<div className="recall-acts">
				<button type="submit" className="button button--ink" aria-disabled={chosen.length === 0}>
					{t(words, "check")}
				</button>
				<p className="recall-keys">{t(words, "keysNote", { first: 1, last: question.options.length })}</p>
			</div>
		</form>
	);
}
