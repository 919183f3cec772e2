import type { ReviewView } from "#server/wire.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { day } from "../when.ts";
import type { AssignmentBrief } from "../work/brief.ts";

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
			{review.attempts.length === 0 ? (
				<p>{t(words, "runsNone")}</p>
			) : (
				<details>
					<summary>{tn(words, "runs", review.attempts.length)}</summary>
					<ul>
						{review.attempts.map((attempt) => (
							<li key={attempt.id}>
								{scenarios[attempt.scenarioId] ?? attempt.scenarioId}, {day(attempt.startedAt)}:{" "}
								{attempt.state === "done"
									? t(words, attempt.passed ? "runPassed" : "runNotPassed", { score: Math.round(attempt.score ?? 0) })
									: t(words, `run-${attempt.state}`)}
							</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
}
