import { useId } from "react";
import { Meter } from "#simulations/kit/Meter.tsx";
import { t } from "#src/i18n/t.ts";
import type { DebriefPart } from "./debrief-part.ts";

/** What the score is made of, each part with its weight. */
export function CriteriaList({ props }: DebriefPart) {
	const { verdict, passMark, words } = props;
	const id = useId();
	return (
		<section className="ads-criteria" aria-labelledby={id}>
			<h2 id={id}>{t(words.ads, "criteria")}</h2>
			<ul role="list">
				{verdict.criteria.map((criterion) => (
					<li key={criterion.id} className="ads-criterion">
						<Meter
							label={t(words.debrief, `criterion-${criterion.id}`)}
							words={String(Math.round(criterion.score))}
							value={criterion.score}
							tone={criterion.score >= passMark ? "good" : "plain"}
						/>
						<p>{t(words.debrief, `criterion-${criterion.id}-about`)}</p>
						<p className="faint">{t(words.ads, "weight", { n: Math.round(criterion.weight * 100) })}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
