import type { ExamView } from "#server/wire/exams.ts";
import { t, type Words } from "#src/i18n/t.ts";

interface Props {
	words: Words;
	question: ExamView["questions"][number];
	number: number;
	of: number;
	chosen: readonly string[];
	onChoose: (chosen: readonly string[]) => void;
}

export function Question({ words, question, number, of, chosen, onChoose }: Props) {
	const toggle = (id: string, on: boolean) => {
		if (!question.many) onChoose([id]);
		else onChoose(on ? [...chosen, id] : chosen.filter((one) => one !== id));
	};
	return (
		<fieldset className="exam-question" data-question={question.id}>
			<legend>
				<span className="exam-number">{t(words, "number", { n: number, all: of })}</span>
				{question.question}
				{question.many && <span className="exam-many">{t(words, "many")}</span>}
			</legend>
			{question.options.map((option) => (
				<label key={option.id} className="exam-option">
					<input
						type={question.many ? "checkbox" : "radio"}
						name={question.id}
						checked={chosen.includes(option.id)}
						onChange={(event) => toggle(option.id, event.target.checked)}
					/>
					<span>{option.text}</span>
				</label>
			))}
		</fieldset>
	);
}
