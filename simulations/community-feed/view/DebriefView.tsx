import { useId, useState } from "react";
import { t } from "#src/i18n/t.ts";
import { Costliest } from "./Costliest.tsx";
import { Criteria } from "./Criteria.tsx";
import { DebriefLines } from "./DebriefLines.tsx";
import type { DebriefProps } from "./debrief-material.ts";
import { type MomentFilter, Moments, many, momentsIn } from "./Moments.tsx";
import { Practise } from "./Practise.tsx";
import { SideBySide } from "./SideBySide.tsx";
import { VerdictHead } from "./VerdictHead.tsx";
import "./styles/parts.css";
import "./styles/debrief.css";
import "./styles/verdict.css";
import "./styles/moments.css";
import "./styles/lines.css";
import "./styles/decisions.css";

/** What came of a shift: the verdict and what it is made of, the shift as lines beside the expert's, the decisions that cost most, what to practise, and all that counted, moment by moment. */
export default function DebriefView(props: DebriefProps) {
	const { words, material, debrief } = props;
	const id = useId();
	const [kind, setKind] = useState<MomentFilter>(debrief.moments.length > many ? "weightiest" : "all");
	const momentOf = new Map(debrief.moments.flatMap(({ logIndex }, index) => (logIndex === undefined ? [] : [[logIndex, index] as const])));
	return (
		<div className={`debrief brand brand--${material.brand.id}`}>
			<header className="verdict">
				<div className="verdict-side">
					<VerdictHead {...props} />
					{props.next && (
						<section className="debrief-next" aria-labelledby={id}>
							<h2 id={id}>{t(words.feed, "next")}</h2>
							{props.next}
						</section>
					)}
				</div>
				{/* A link to a moment shows it, whichever kind was filtered for. */}
				<Criteria {...props} momentOf={momentOf} onJump={() => setKind("all")} />
			</header>
			<DebriefLines {...props} marked={momentsIn(debrief.moments, kind)} />
			<Costliest {...props} />
			<Practise {...props} />
			<Moments {...props} kind={kind} onKind={setKind} />
			<SideBySide {...props} />
		</div>
	);
}
