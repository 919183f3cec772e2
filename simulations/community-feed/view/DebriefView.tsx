import { useId, useState } from "react";
import { t } from "#src/i18n/t.ts";
import { Criteria } from "./Criteria.tsx";
import { DebriefLines } from "./DebriefLines.tsx";
import type { DebriefProps } from "./debrief-material.ts";
import { type MomentFilter, Moments, many } from "./Moments.tsx";
import { VerdictHead } from "./VerdictHead.tsx";
import "./styles/parts.css";
import "./styles/debrief.css";

/** What came of a shift: the verdict, what it is made of, moment by moment, and what to do now. */
export default function DebriefView(props: DebriefProps) {
	const { words, material, debrief } = props;
	// A link to a moment shows it, whichever kind was filtered for.
	const id = useId();
	const [kind, setKind] = useState<MomentFilter>(debrief.moments.length > many ? "weightiest" : "all");
	const momentOf = new Map(debrief.moments.flatMap(({ logIndex }, index) => (logIndex === undefined ? [] : [[logIndex, index] as const])));
	return (
		<div className={`debrief brand brand--${material.brand.id}`}>
			<header className="verdict">
				<div className="verdict-side">
					<VerdictHead {...props} />
					<section className="debrief-next" aria-labelledby={id}>
						<h2 id={id}>{t(words.feed, "next")}</h2>
						{props.next}
					</section>
				</div>
				<Criteria {...props} momentOf={momentOf} onJump={() => setKind("all")} />
			</header>
			<DebriefLines {...props} />
			<Moments {...props} kind={kind} onKind={setKind} />
		</div>
	);
}
