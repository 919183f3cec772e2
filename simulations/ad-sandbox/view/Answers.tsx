import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { choiceWords } from "./choices.ts";
import type { DebriefPart } from "./debrief-part.ts";
import { StatusMark } from "./StatusMark.tsx";

/** The questions about the report: what was answered, and what the run itself answers. */
export function Answers({ props }: DebriefPart) {
	const { seen, revealed, material, words, answers, debrief } = props;
	const w = words.ads;
	const id = useId();
	if (seen.questions.length === 0) return null;
	return (
		<section className="ads-answers" aria-labelledby={id}>
			<h2 id={id}>{t(w, "questions")}</h2>
			<ul role="list">
				{seen.questions.map((question) => {
					const right = answers[question.id];
					// Another choice can be as good as the best one: then the debrief calls it right.
					const isRight =
						question.answered !== null &&
						(question.answered === right ||
							debrief.moments.some(({ about, because }) => about === question.id && because === "question-right"));
					const say = (choice: string) => choiceWords(question, choice, material, w);
					return (
						<li key={question.id}>
							<p className="ads-answers-q">{revealed.questions[question.id] ?? t(w, `question-${question.kind}`)}</p>
							<p className="ads-status">
								<StatusMark tone={isRight ? "good" : right === undefined ? "plain" : "bad"} />
								{question.answered === null ? t(w, "unanswered") : t(w, "youAnswered", { choice: say(question.answered) })}
							</p>
							{right === undefined && !isRight && <p className="soft small">{t(w, "answerUnknown")}</p>}
							{right !== undefined && !isRight && <p>{t(w, "rightIs", { choice: say(right) })}</p>}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
