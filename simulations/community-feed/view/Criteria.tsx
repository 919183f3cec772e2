import { useId } from "react";
import { Meter } from "#simulations/kit/Meter.tsx";
import { t } from "#src/i18n/t.ts";
import { timeOfDay } from "./clock.ts";
import type { DebriefProps } from "./debrief-material.ts";

interface CriteriaProps extends DebriefProps {
	/** Index into the log → index of the moment it became. */
	momentOf: ReadonlyMap<number, number>;
	/** A link to a moment was followed. */
	onJump(): void;
}

/** At most this many links per criterion: the first ones are the ones to look at. */
const linksPerCriterion = 5;

/** What the score is made of, each part with its weight and the moments that it rests on. */
export function Criteria({ verdict, debrief, passMark, words, seen, momentOf, onJump }: CriteriaProps) {
	const w = words.feed;
	const id = useId();
	return (
		<section aria-labelledby={id} className="criteria">
			<h2 id={id}>{t(w, "criteria")}</h2>
			<ul role="list">
				{verdict.criteria.map((criterion) => {
					const moments = [...new Set(criterion.evidence.flatMap((index) => momentOf.get(index) ?? []))].sort((a, b) => a - b);
					return (
						<li key={criterion.id} className="criterion">
							<Meter
								label={t(words.debrief, `criterion-${criterion.id}`)}
								words={String(Math.round(criterion.score))}
								value={criterion.score}
								tone={criterion.score >= passMark ? "good" : "plain"}
							/>
							<p className="criterion-about">{t(words.debrief, `criterion-${criterion.id}-about`)}</p>
							<p className="criterion-more">
								<span>{t(w, "weight", { n: Math.round(criterion.weight * 100) })}</span>
								{moments.length > 0 && (
									<span>
										{t(w, "evidence")}{" "}
										{moments.slice(0, linksPerCriterion).map((moment) => (
											<a key={moment} href={`#moment-${moment}`} onClick={onJump}>
												{timeOfDay(seen.startsAtMinute, debrief.moments[moment]?.at ?? 0)}
											</a>
										))}
										{moments.length > linksPerCriterion && t(w, "andMore", { n: moments.length - linksPerCriterion })}
									</span>
								)}
							</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
