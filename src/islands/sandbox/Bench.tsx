import { useEffect, useMemo, useState } from "react";
import { numbersIn } from "#simulations/ad-sandbox/view/numbers.ts";
import { useManager } from "#simulations/ad-sandbox/view/use-manager.ts";
import { WhyDialog } from "#simulations/ad-sandbox/view/WhyDialog.tsx";
import { Announcer } from "#simulations/kit/Announcer.tsx";
import { t, type Words } from "#src/i18n/t.ts";
import { Curves } from "./Curves.tsx";
import { differencesOf } from "./differences.ts";
import { FigureTable } from "./FigureTable.tsx";
import { type Figure, forecastNumbers } from "./figures.ts";
import type { Market } from "./markets.ts";
import { PlanFields } from "./PlanFields.tsx";
import { firstState, type Plan, type PlanName, planNames, type SandboxState } from "./plan.ts";
import { openMarket } from "./reckon.ts";
import { adSetIdOf, seenForecast } from "./seen.ts";
import { useReckoner } from "./use-reckoner.ts";
import { Why } from "./Why.tsx";

export interface BenchProps {
	market: Market;
	state: SandboxState;
	words: { sandbox: Words; ads: Words };
	onState(state: SandboxState): void;
}

/** Two plans on one market: the controls of the one that is being changed, and what both bring. */
export function Bench({ market, state, words, onState }: BenchProps) {
	const { scenario, seen, material } = market;
	const { sandbox: own, ads } = words;
	const [first] = useState(() => ({ plans: firstState(scenario).plans, told: market.told }));
	const { plans, told, curves, failed } = useReckoner(state.plans, scenario, first);
	const [opened, setOpened] = useState<{ figure: Figure; name: PlanName } | null>(null);
	const numbers = useMemo(
		() => forecastNumbers(numbersIn(material.language, scenario.currency), material.language),
		[material.language, scenario.currency],
	);
	const planName = (name: PlanName) => t(own, `plan-${name}`);
	const named = useMemo(
		() => ({
			...material,
			names: { ...material.names, account: Object.fromEntries(planNames.map((name) => [adSetIdOf(name), t(own, `plan-${name}`)])) },
		}),
		[material, own],
	);
	const props = {
		seen,
		material: named,
		words: { ads, errors: {}, debrief: {} },
		revealed: { questions: {} },
		busy: false,
		refusal: null,
		play: async () => null,
		finish: () => {},
	};
	const manager = { ...useManager(props), numbers };
	const said = useSaid(
		t(own, "said", {
			plan: planName(state.on),
			results: numbers.count(told[state.on].conversions.expected),
			spend: numbers.money(told[state.on].spendCents),
			cost: numbers.money(told[state.on].costCents),
		}),
	);
	const other = state.on === "a" ? "b" : "a";
	const set = (name: PlanName, plan: Plan) => onState({ ...state, plans: { ...state.plans, [name]: plan } });
	const differences = differencesOf(state.plans, { material, numbers: manager.numbers, ads, own });
	const why = opened && seenForecast(opened.name, plans[opened.name], told[opened.name], { seen, material: named });
	return (
		<div className="sandbox-bench">
			<section className="sandbox-controls" aria-label={t(own, "controls")}>
				<div className="sandbox-plans">
					<fieldset className="sandbox-tabs">
						<legend className="visually-hidden">{t(own, "which")}</legend>
						{planNames.map((name) => (
							<button
								key={name}
								type="button"
								className="ads-tab"
								aria-pressed={state.on === name}
								onClick={() => onState({ ...state, on: name })}
							>
								{planName(name)}
							</button>
						))}
					</fieldset>
					<button
						type="button"
						className="button button--quiet button--small"
						disabled={differences.length === 0}
						onClick={() => set(state.on, state.plans[other])}
					>
						{t(own, "likeOther", { other: planName(other) })}
					</button>
				</div>
				<PlanFields
					key={state.on}
					props={props}
					manager={manager}
					own={own}
					plan={state.plans[state.on]}
					onChange={(plan) => set(state.on, plan)}
				/>
			</section>
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
						<thead className="visually-hidden">
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
				<FigureTable told={told} numbers={numbers} words={own} onWhy={(figure, name) => setOpened({ figure, name })} />
				<p className="soft small">{t(own, "bandIs")}</p>
				<Curves
					told={told}
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
					props={{ ...props, seen: why.seen, material: why.material }}
					manager={manager}
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
