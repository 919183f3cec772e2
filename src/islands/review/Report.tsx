import type { ReviewView } from "#server/wire/reviews.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { AssignmentBrief } from "../work/brief.ts";
import { Runs } from "./Runs.tsx";

interface Props {
	words: Words;
	brief: AssignmentBrief;
	review: ReviewView;
	/** Scenario id → title. */
	scenarios: Readonly<Record<string, string>>;
}

/** What a machine can say about the work, and what its learner has played. */
export function Report({ words, brief, review, scenarios }: Props) {
	const open = review.prechecks.filter((check) => !check.ok);
	const label = (field: string) => brief.fields.find((one) => one.id === field)?.label ?? field;
	return (
		<div className="machine-report">
			{open.length === 0 ? (
				<p>{t(words, "reportFine", { n: review.prechecks.length })}</p>
			) : (
				<details open>
					<summary>{tn(words, "reportOpen", open.length)}</summary>
					<ul>
						{open.map((check) => (
							<li key={check.id}>
								<span className="faint">{label(check.field)}:</span> {brief.precheckWords[check.id] ?? check.id}
							</li>
						))}
					</ul>
				</details>
			)}
			<Runs words={words} attempts={review.attempts} scenarios={scenarios} />
		</div>
	);
}
