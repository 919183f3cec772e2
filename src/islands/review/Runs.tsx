import type { AttemptSummary } from "#server/wire/attempts.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { day } from "../when.ts";
import { runViews } from "./run-views.ts";

interface Props {
	words: Words;
	attempts: readonly AttemptSummary[];
	/** Scenario id → title. */
	scenarios: Readonly<Record<string, string>>;
}

/** The learner's assessed shifts, the last one first. Those with a verdict can be gone through. */
export function Runs({ words, attempts, scenarios }: Props) {
	if (attempts.length === 0) return <p>{t(words, "runsNone")}</p>;
	return (
		<details>
			<summary>{tn(words, "runs", attempts.length)}</summary>
			<ul>
				{attempts.toReversed().map((attempt) => {
					const title = scenarios[attempt.scenarioId] ?? attempt.scenarioId;
					const score = Math.round(attempt.score ?? 0);
					if (attempt.state !== "done") {
						return (
							<li key={attempt.id}>
								{title}, {day(attempt.startedAt)}: {t(words, `run-${attempt.state}`)}
							</li>
						);
					}
					return (
						<li key={attempt.id}>
							{runViews.has(attempt.simulation) ? <a href={`/review/run/?id=${attempt.id}`}>{title}</a> : title},{" "}
							{day(attempt.endedAt ?? attempt.startedAt)}: {t(words, attempt.passed ? "runPassed" : "runNotPassed", { score })}
						</li>
					);
				})}
			</ul>
		</details>
	);
}
