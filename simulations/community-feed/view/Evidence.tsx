import { t } from "#src/i18n/t.ts";
import type { Criterion } from "../../kernel/simulation.ts";
import { timeOfDay } from "./clock.ts";
import type { DebriefProps } from "./debrief-material.ts";

interface EvidenceProps {
	props: DebriefProps;
	criterion: Criterion;
	/** Index into the log → index of the moment it became. */
	momentOf: ReadonlyMap<number, number>;
	/** A link to a moment was followed. */
	onJump(): void;
}

/** At most this many links per criterion: the first ones are the ones to look at. */
const linksPerCriterion = 5;

/** The moments that a criterion rests on, each a link. */
export function Evidence({ props: { debrief, words, seen }, criterion, momentOf, onJump }: EvidenceProps) {
	const w = words.feed;
	const moments = [...new Set(criterion.evidence.flatMap((index) => momentOf.get(index) ?? []))].sort((a, b) => a - b);
	if (moments.length === 0) return null;
	return (
		<span>
			{t(w, "evidence")}{" "}
			{moments.slice(0, linksPerCriterion).map((moment) => (
				<a key={moment} href={`#moment-${moment}`} onClick={onJump}>
					{timeOfDay(seen.startsAtMinute, debrief.moments[moment]?.at ?? 0)}
				</a>
			))}
			{moments.length > linksPerCriterion && t(w, "andMore", { n: moments.length - linksPerCriterion })}
		</span>
	);
}
