import { type ReactNode, useId } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Criterion } from "../kernel/simulation.ts";
import { Meter } from "./Meter.tsx";

interface CriteriaListProps {
	criteria: readonly Criterion[];
	/** 0–100 as shown. */
	passMark: number;
	/** Of the view, with `criteria` and `weight`. */
	words: Words;
	/** Of the debrief, with `criterion-<id>` and `criterion-<id>-about`. */
	criterionWords: Words;
	evidence?: ((criterion: Criterion) => ReactNode) | undefined;
}

/** What the score is made of, each part with its weight and what it rests on. */
export function CriteriaList({ criteria, passMark, words, criterionWords, evidence }: CriteriaListProps) {
	const id = useId();
	return (
		<section aria-labelledby={id} className="criteria">
			<h2 id={id}>{t(words, "criteria")}</h2>
			<ul role="list">
				{criteria.map((criterion) => (
					<li key={criterion.id} className="criterion">
						<Meter
							label={t(criterionWords, `criterion-${criterion.id}`)}
							words={String(Math.round(criterion.score))}
							value={criterion.score}
							tone={criterion.score >= passMark ? "good" : "plain"}
						/>
						<p className="criterion-about">{t(criterionWords, `criterion-${criterion.id}-about`)}</p>
						<p className="criterion-more">
							<span>{t(words, "weight", { n: Math.round(criterion.weight * 100) })}</span>
							{evidence?.(criterion)}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
