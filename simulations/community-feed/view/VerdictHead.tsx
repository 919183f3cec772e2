import { useId } from "react";
import { Meter } from "#simulations/kit/Meter.tsx";
import { t } from "#src/i18n/t.ts";
import { timeOfDay } from "./clock.ts";
import { type DebriefProps, shownScore, verdictLine } from "./debrief-material.ts";

interface VerdictHeadProps extends DebriefProps {
	/** Index into the log → index of the moment it became. */
	momentOf: ReadonlyMap<number, number>;
	/** A link to a moment was followed. */
	onJump(): void;
}

/** At most this many links per criterion: the first ones are the ones to look at. */
const linksPerCriterion = 5;

/** The score, what it means, and the criteria it is made of, each with the moments that it rests on. */
export function VerdictHead({ verdict, debrief, passMark, passed, words, material, seen, momentOf, onJump }: VerdictHeadProps) {
	const w = words.feed;
	const id = useId();
	return (
		<header className="verdict">
			<div className="verdict-score">
				<p className="faint">{material.title}</p>
				<h1 tabIndex={-1} id="debrief-title">
					<span className="verdict-number">{shownScore(verdict.score)}</span>{" "}
					<span className={passed ? "verdict-word verdict-word--passed" : "verdict-word"}>
						{t(w, passed ? "verdict-passed" : "verdict-not-yet")}
					</span>
				</h1>
				<p className="verdict-line">{t(w, `verdictLine-${verdictLine(verdict.score, passMark)}`)}</p>
				<p className="soft small">{t(w, "scoreMeans", { passMark })}</p>
			</div>
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
		</header>
	);
}
