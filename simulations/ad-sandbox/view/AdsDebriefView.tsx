import { useId, useMemo } from "react";
import { numbersIn } from "#simulations/kit/numbers.ts";
import { t } from "#src/i18n/t.ts";
import { Answers } from "./Answers.tsx";
import { BesideExpert } from "./BesideExpert.tsx";
import { Costliest } from "./Costliest.tsx";
import { CriteriaList } from "./CriteriaList.tsx";
import { type AdsDebriefProps, shownScore, verdictLine } from "./debrief-material.ts";
import { Moments } from "./Moments.tsx";
import { Practise } from "./Practise.tsx";
import { ReportedCaused } from "./ReportedCaused.tsx";
import "./styles/ads.css";
import "./styles/parts.css";
import "./styles/plot.css";
import "./styles/report.css";
import "./styles/debrief.css";
import "./styles/debrief-parts.css";

/** What came of a campaign: the verdict, what was reported against what was caused, the weeks beside the expert's, the costliest decisions, the answers, and the market's truth. */
export default function AdsDebriefView(props: AdsDebriefProps) {
	const { words, material, seen, verdict, passed, passMark, truth } = props;
	const w = words.ads;
	const id = useId();
	const numbers = useMemo(() => numbersIn(material.language, seen.currency), [material.language, seen.currency]);
	const part = { props, numbers };
	return (
		<div className={`ads-debrief brand brand--${material.brand.id}`}>
			<header className="ads-verdict">
				<div className="ads-verdict-side">
					<div className="ads-verdict-score">
						<p className="faint">{material.title}</p>
						<h1 tabIndex={-1} id="debrief-title">
							<span className="ads-verdict-number">{shownScore(verdict.score)}</span>{" "}
							<span className={passed ? "ads-verdict-word ads-verdict-word--passed" : "ads-verdict-word"}>
								{t(w, passed ? "verdictPassed" : "verdictNotYet")}
							</span>
						</h1>
						<p className="ads-verdict-line">{t(w, `verdictLine-${verdictLine(verdict.score, passMark)}`)}</p>
						<p className="soft small">{t(w, "scoreMeans", { passMark })}</p>
					</div>
					<section className="ads-next" aria-labelledby={`${id}-next`}>
						<h2 id={`${id}-next`}>{t(w, "next")}</h2>
						{props.next}
					</section>
				</div>
				<CriteriaList {...part} />
			</header>
			<ReportedCaused {...part} />
			<BesideExpert {...part} />
			<Costliest {...part} />
			<Answers {...part} />
			{truth.length > 0 && (
				<section className="ads-truth" aria-labelledby={`${id}-truth`}>
					<h2 id={`${id}-truth`}>{t(w, "truth")}</h2>
					{truth.map((paragraph) => (
						<p key={paragraph}>{paragraph}</p>
					))}
				</section>
			)}
			<Practise {...part} />
			<Moments {...part} />
		</div>
	);
}
