import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { WhyDialog } from "#simulations/ad-sandbox/view/WhyDialog.tsx";
import { Announcer } from "#simulations/kit/Announcer.tsx";
import { numbersIn } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { Controls } from "./Controls.tsx";
import { Curves } from "./Curves.tsx";
import { differencesOf } from "./differences.ts";
import { FigureTable } from "./FigureTable.tsx";
import { type Figure, forecastNumbers } from "./figures.ts";
import type { Market } from "./markets.ts";
import { type ChangeState, firstState, type PlanName, planNames, type SandboxState } from "./plan.ts";
import { openMarket } from "./reckon.ts";
import { adSetIdOf, seenForecast } from "./seen.ts";
import { usePart } from "./use-part.ts";
import { useReckoner } from "./use-reckoner.ts";
import { Why } from "./Why.tsx";

export interface BenchProps {
	market: Market;
	state: SandboxState;
	words: { sandbox: Words; ads: Words };
	onState: ChangeState;
}

/** Two plans on one market: the controls of the one that is being changed, and what both bring. */
export function Bench({ market, state, words, onState }: BenchProps) {
	const { scenario, material } = market;
	const { sandbox: own, ads } = words;
	const [first] = useState(() => ({ plans: firstState(scenario).plans, told: market.told }));
	const { plans, told, curves, failed } = useReckoner(state.plans, scenario, first);
	const [opened, setOpened] = useState<{ figure: Figure; name: PlanName } | null>(null);
	const numbers = useMemo(
		() => forecastNumbers(numbersIn(material.language, scenario.currency), material.language),
		[material.language, scenario.currency],
	);
	const open = useCallback((figure: Figure, name: PlanName) => setOpened({ figure, name }), []);
	const planName = (name: PlanName) => t(own, `plan-${name}`);
	const named = useMemo(() => {
		const account = Object.fromEntries(planNames.map((name) => [adSetIdOf(name), t(own, `plan-${name}`)]));
		return { ...market, material: { ...market.material, names: { ...market.material.names, account } } };
	}, [market, own]);
	const part = usePart(named, ads);
	const said = useSaid(
		t(own, "said", {
			plan: planName(state.on),
			results: numbers.count(told[state.on].conversions.expected),
			spend: numbers.money(told[state.on].spendCents),
			cost: numbers.money(told[state.on].costCents),
		}),
	);
	const drawn = useDeferredValue(told);
	const exact = part.manager.numbers;
	const differences = useMemo(
		() => differencesOf(state.plans, { material, numbers: exact, ads, own }),
		[state.plans, material, exact, ads, own],
	);
	const why = opened && seenForecast(opened.name, plans[opened.name], told[opened.name], named);
	return (
		<div className="sandbox-bench">
			<Controls market={named} state={state} words={words} onState={onState} />
			<section className="sandbox-results" id="forecast" aria-labelledby="forecast-title">
				<h2 id="forecast-title">{t(own, "forecast")}</h2>
				{failed && (
					<p className="notice notice--caution" role="alert">
						{t(own, "failed")}
					</p>
				)}
				{differences.length === 0 ? (
					<p className="soft small">{t(own, "alike")}</p>
				) : (
					<table className="sandbox-differences">
						<caption>{t(own, "differences")}</caption>
						<thead>
							<tr>
								<td />
								{planNames.map((name) => (
									<th key={name} scope="col">
										{planName(name)}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{differences.map(({ id, label, a, b }) => (
								<tr key={id}>
									<th scope="row">{label}</th>
									<td>{a}</td>
									<td>{b}</td>
								</tr>
							))}
						</tbody>
					</table>
				)}
				<FigureTable told={told} numbers={numbers} words={own} onWhy={open} />
				<p className="soft small">{t(own, "bandIs")}</p>
				<Curves
					told={drawn}
					curves={curves}
					numbers={numbers}
					targetCents={scenario.targetCents}
					words={own}
					tableLabel={t(ads, "plotTable")}
				/>
			</section>
			<p className="sandbox-bar">
				{planNames.map((name) => (
					<span key={name}>
						<b>{planName(name)}</b>{" "}
						{t(own, "inShort", { results: numbers.count(told[name].conversions.expected), cost: numbers.money(told[name].costCents) })}
					</span>
				))}
				<a href="#forecast">{t(own, "toForecast")}</a>
			</p>
			{opened && why && opened.figure.column !== null && (
				<WhyDialog
					props={{ ...part.props, seen: why.seen, material: why.material }}
					manager={{ ...part.manager, numbers }}
					line={why.line}
					column={opened.figure.column}
					onClose={() => setOpened(null)}
				/>
			)}
			{opened && opened.figure.column === null && (
				<Why
					figure={opened.figure}
					name={planName(opened.name)}
					plan={plans[opened.name]}
					told={told[opened.name]}
					scenario={openMarket(scenario, plans[opened.name].month)}
					numbers={numbers}
					words={own}
					closeLabel={t(ads, "close")}
					onClose={() => setOpened(null)}
				/>
			)}
			<Announcer {...said} />
		</div>
	);
}

/** What is read out: the forecast, once it has rested for a moment, and not the one that stood there at first. */
function useSaid(message: string): { message: string; nth: number } {
	const [said, setSaid] = useState({ message: "", nth: 0 });
	const [initial] = useState(message);
	useEffect(() => {
		const rested = setTimeout(() => {
			setSaid((before) => (message === initial && before.nth === 0 ? before : { message, nth: before.nth + 1 }));
		}, 900);
		return () => clearTimeout(rested);
	}, [message, initial]);
	return said;
}
