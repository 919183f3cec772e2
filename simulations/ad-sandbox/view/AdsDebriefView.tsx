import { useMemo } from "react";
import { MarketTruth } from "#simulations/kit/MarketTruth.tsx";
import { Moments } from "#simulations/kit/Moments.tsx";
import { numbersIn } from "#simulations/kit/numbers.ts";
import { Practise } from "#simulations/kit/Practise.tsx";
import { VerdictSheet } from "#simulations/kit/VerdictSheet.tsx";
import { t } from "#src/i18n/t.ts";
import { Answers } from "./Answers.tsx";
import { aboutName } from "./action-words.ts";
import { BesideExpert } from "./BesideExpert.tsx";
import { Costliest } from "./Costliest.tsx";
import type { AdsDebriefProps } from "./debrief-material.ts";
import { dayAt } from "./debrief-series.ts";
import { dateWords } from "./periods.ts";
import { ReportedCaused } from "./ReportedCaused.tsx";
import "#simulations/kit/debrief.css";
import "./styles/ads.css";
import "./styles/parts.css";
import "./styles/plot.css";
import "./styles/report.css";
import "./styles/debrief.css";
import "./styles/debrief-parts.css";

/** What came of a campaign: the verdict, what was reported against what was caused, the weeks beside the expert's, the costliest decisions, the answers, and the market's truth. */
export default function AdsDebriefView(props: AdsDebriefProps) {
	const { words, material, seen, truth } = props;
	const w = words.ads;
	const numbers = useMemo(() => numbersIn(material.language, seen.currency), [material.language, seen.currency]);
	const part = { props, numbers };
	return (
		<div className={`debrief-page ads-debrief brand brand--${material.brand.id}`}>
			<VerdictSheet {...props} title={material.title} words={w} criterionWords={words.debrief} />
			<ReportedCaused {...part} />
			<BesideExpert {...part} />
			<Costliest {...part} />
			<Answers {...part} />
			<MarketTruth title={t(w, "truth")} paragraphs={truth} />
			<Practise weakest={props.debrief.practise} training={props.training} words={words.debrief} />
			<Moments
				moments={props.debrief.moments}
				words={w}
				reasons={words.debrief}
				when={({ at }) => dateWords(dayAt(at), material.startsOn, material.language)}
				nameOf={(about) => aboutName(about, props)}
			/>
		</div>
	);
}
