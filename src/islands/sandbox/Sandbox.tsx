import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Bench } from "./Bench.tsx";
import { readLink, writeLink } from "./link.ts";
import type { Market } from "./markets.ts";
import { type ChangeState, firstState, type SandboxState } from "./plan.ts";
import "#simulations/ad-sandbox/view/styles/ads.css";
import "#simulations/ad-sandbox/view/styles/parts.css";
import "#simulations/ad-sandbox/view/styles/editor.css";
import "#simulations/ad-sandbox/view/styles/table.css";
import "#simulations/ad-sandbox/view/styles/plot.css";
import "./sandbox.css";
import "./figures.css";
import "./plots.css";

interface SandboxProps {
	/** At least one. */
	markets: readonly Market[];
	words: { sandbox: Words; ads: Words };
	/** The page's head. */
	children?: ReactNode;
}

/** The free sandbox: a market, two plans, and a link that holds them. */
export function Sandbox({ markets, words, children }: SandboxProps) {
	const own = words.sandbox;
	const id = useId();
	const scenarios = markets.map(({ scenario }) => scenario);
	const [state, setState] = useState<SandboxState>(() => firstState((markets[0] as Market).scenario));
	const [isBroken, setBroken] = useState(false);
	/** How many links have been opened: fields that were typed into are made anew. */
	const [links, setLinks] = useState(0);
	const market = markets.find(({ scenario }) => scenario.id === state.market) as Market;
	const kept = useRef("");

	useEffect(() => {
		const open = () => {
			const hash = location.hash.slice(1);
			if (hash === kept.current || !hash.includes("/")) return;
			const linked = readLink(hash, scenarios);
			setBroken(linked === null);
			if (!linked) return;
			setState(linked);
			setLinks((n) => n + 1);
		};
		open();
		addEventListener("hashchange", open);
		return () => removeEventListener("hashchange", open);
		// The markets are those of the page, and stay as they are.
	}, []);

	const change = useCallback<ChangeState>((next) => {
		setState(next);
		setBroken(false);
	}, []);

	// The address holds what is shown, a moment after the last change: browsers refuse to write it for every step of a slider.
	useEffect(() => {
		const text = writeLink(state);
		if (kept.current === "") {
			kept.current = text;
			return;
		}
		const rested = setTimeout(() => {
			kept.current = text;
			history.replaceState(history.state, "", `#${text}`);
		}, 300);
		return () => clearTimeout(rested);
	}, [state]);

	return (
		<div className={`ads sandbox brand brand--${market.material.brand.id}`}>
			{children}
			{isBroken && (
				<p className="notice notice--caution" role="status">
					{t(own, "broken")}
				</p>
			)}
			<div className="sandbox-top">
				<div className="field">
					<label htmlFor={`${id}-market`}>{t(own, "market")}</label>
					<select
						id={`${id}-market`}
						className="input"
						value={market.scenario.id}
						onChange={({ target }) => {
							const other = scenarios.find((one) => one.id === target.value);
							if (other) change(() => firstState(other));
						}}
					>
						{markets.map(({ scenario, material }) => (
							<option key={scenario.id} value={scenario.id}>
								{t(own, "marketOption", { brand: material.brand.name, title: material.title })}
							</option>
						))}
					</select>
				</div>
				<div className="sandbox-share">
					<CopyLink own={own} state={state} />
					<button type="button" className="button button--quiet button--small" onClick={() => change(() => firstState(market.scenario))}>
						{t(own, "startAnew")}
					</button>
				</div>
			</div>
			<Bench key={`${market.scenario.id}-${links}`} market={market} state={state} words={words} onState={change} />
		</div>
	);
}

/** The address of exactly this; copied anew after each change. */
function CopyLink({ own, state }: { own: Words; state: SandboxState }) {
	const text = writeLink(state);
	const here = typeof location === "undefined" ? "" : location.origin + location.pathname;
	return <CopyButton key={text} words={own} text={`${here}#${text}`} />;
}
