import { useMemo } from "react";
import { MarketTruth } from "#simulations/kit/MarketTruth.tsx";
import { Moments } from "#simulations/kit/Moments.tsx";
import { numbersIn } from "#simulations/kit/numbers.ts";
import { Practise } from "#simulations/kit/Practise.tsx";
import { VerdictSheet } from "#simulations/kit/VerdictSheet.tsx";
import { t } from "#src/i18n/t.ts";
import { Costliest } from "./Costliest.tsx";
import type { PricingDebriefProps } from "./debrief-material.ts";
import { nameIn } from "./debrief-names.ts";
import { weekAt } from "./debrief-series.ts";
import { RealHours } from "./RealHours.tsx";
import { TruthOfLeads } from "./TruthOfLeads.tsx";
import { WeeksBeside } from "./WeeksBeside.tsx";
import "#simulations/kit/debrief.css";
import "./styles/parts.css";
import "./styles/debrief.css";

/** What came of a quarter: the verdict, the weeks, what each client really paid for an hour, the costliest decisions, and what stood behind each letter. */
export default function PricingDebriefView(props: PricingDebriefProps) {
	const { words, material, seen, revealed, verdict, passed, passMark, truth, debrief, training } = props;
	const w = words.pricing;
	const numbers = useMemo(() => numbersIn(material.language, seen.currency), [material.language, seen.currency]);
	const part = { props, numbers };
	return (
		<div className="debrief-page pd-debrief">
			<VerdictSheet
				title={material.title}
				verdict={verdict}
				passMark={passMark}
				passed={passed}
				words={w}
				criterionWords={words.debrief}
				next={props.next}
			/>
			<WeeksBeside {...part} />
			<RealHours {...part} />
			<Costliest {...part} />
			<TruthOfLeads {...part} />
			<MarketTruth title={t(w, "truth")} paragraphs={truth} />
			<Practise weakest={debrief.practise} training={training} words={words.debrief} />
			<Moments
				moments={debrief.moments}
				words={w}
				reasons={words.debrief}
				when={({ at }) => t(w, "weekLong", { n: weekAt(at, seen.weeks) })}
				nameOf={(about) => (about in revealed ? nameIn(about, props) : null)}
			/>
		</div>
	);
}
