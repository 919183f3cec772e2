import { useState } from "react";
import { Practise } from "#simulations/kit/Practise.tsx";
import { VerdictSheet } from "#simulations/kit/VerdictSheet.tsx";
import { t } from "#src/i18n/t.ts";
import { Costliest } from "./Costliest.tsx";
import { DebriefLines } from "./DebriefLines.tsx";
import type { DebriefProps } from "./debrief-material.ts";
import { Evidence } from "./Evidence.tsx";
import { type MomentFilter, Moments, many, momentsIn } from "./Moments.tsx";
import { SideBySide } from "./SideBySide.tsx";
import "#simulations/kit/chip.css";
import "./styles/parts.css";
import "./styles/debrief.css";
import "./styles/moments.css";
import "./styles/lines.css";
import "./styles/decisions.css";

/** What came of a shift: the verdict and what it is made of, the shift as lines beside the expert's, the decisions that cost most, what to practise, and all that counted, moment by moment. */
export default function DebriefView(props: DebriefProps) {
	const { words, material, debrief, verdict } = props;
	const [kind, setKind] = useState<MomentFilter>(debrief.moments.length > many ? "weightiest" : "all");
	const momentOf = new Map(debrief.moments.flatMap(({ logIndex }, index) => (logIndex === undefined ? [] : [[logIndex, index] as const])));
	const standing = (id: string) => {
		const score = verdict.criteria.find((criterion) => criterion.id === id)?.score;
		return score === undefined ? undefined : t(words.debrief, "practiseScore", { n: Math.round(score) });
	};
	return (
		<div className={`debrief brand brand--${material.brand.id}`}>
			<VerdictSheet
				{...props}
				title={material.title}
				words={words.feed}
				criterionWords={words.debrief}
				// A link to a moment shows it, whichever kind was filtered for.
				evidence={(criterion) => <Evidence props={props} criterion={criterion} momentOf={momentOf} onJump={() => setKind("all")} />}
			/>
			<DebriefLines {...props} marked={momentsIn(debrief.moments, kind)} />
			<Costliest {...props} />
			<Practise weakest={debrief.practise} training={props.training} words={words.debrief} standing={standing} />
			<Moments {...props} kind={kind} onKind={setKind} />
			<SideBySide {...props} />
		</div>
	);
}
