import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import type { DebriefProps } from "./debrief-material.ts";

/** At most this many at a time can be worked on. */
const mostTold = 3;
/** Of the shifts that train a criterion, the first ones are enough. */
const mostShifts = 3;

/** The weakest criteria against the expert, what to do about each, and shifts that train it. */
export function Practise({ debrief, verdict, words, training = [] }: DebriefProps) {
	const w = words.debrief;
	const id = useId();
	const weakest = debrief.practise.slice(0, mostTold);
	return (
		<section className="practise" aria-labelledby={id}>
			<h2 id={id}>{t(w, "practise")}</h2>
			{weakest.length === 0 && <p className="soft">{t(w, "practiseNone")}</p>}
			{weakest.length > 0 && (
				<ol role="list" className="practise-list">
					{weakest.map((criterionId) => {
						const score = verdict.criteria.find((criterion) => criterion.id === criterionId)?.score;
						const shifts = training.filter(({ trains }) => (trains as readonly string[]).includes(criterionId)).slice(0, mostShifts);
						return (
							<li key={criterionId} className="practise-item">
								<h3>{t(w, `criterion-${criterionId}`)}</h3>
								{score !== undefined && <p className="faint small">{t(w, "practiseScore", { n: Math.round(score) })}</p>}
								<p className="practise-advice">{t(w, `practise-${criterionId}`)}</p>
								{shifts.length > 0 && (
									<p className="practise-shifts">
										{t(w, "practiseHere")}{" "}
										{shifts.map(({ path, title }) => (
											<a key={path} href={path}>
												{title}
											</a>
										))}
									</p>
								)}
							</li>
						);
					})}
				</ol>
			)}
		</section>
	);
}
