import { useState } from "react";
import { Meter } from "#simulations/kit/Meter.tsx";
import { t, tn } from "#src/i18n/t.ts";
import { plannedCents } from "./draft.ts";
import { weekOf } from "./figures.ts";
import { LaunchCheck } from "./LaunchCheck.tsx";
import { dateWords } from "./periods.ts";
import type { Part } from "./use-manager.ts";

/** Where the campaign stands: its day, its money, and the buttons that let days pass. */
export function CampaignBar({ props, manager }: Part) {
	const { seen, material, words, busy, readOnly } = props;
	const { numbers } = manager;
	const w = words.ads;
	/** Days that wait behind the check; 0 for a mere look at it. */
	const [checking, setChecking] = useState<number | null>(null);
	const left = seen.days - seen.day;
	const toWeekEnd = Math.min(left, 7 - (seen.day % 7));
	const week = weekOf(seen.day + 1);
	const planned = plannedCents(seen);
	const date = dateWords(Math.max(1, seen.day), material.startsOn, material.language);

	async function pass(days: number): Promise<void> {
		setChecking(null);
		await manager.act({ type: "wait", days }, tn(w, "passed", days, { day: seen.day + days }));
	}
	/** Before the first day the check comes first: from then on money is spent. */
	const ask = (days: number) => (seen.day === 0 ? setChecking(days) : void pass(days));

	return (
		<header className="ads-bar">
			<div className="ads-bar-title">
				<span className="ads-monogram" aria-hidden="true">
					{material.brand.name.charAt(0)}
				</span>
				<div>
					<h1>{material.title}</h1>
					<p className="soft small">
						{material.brand.name} ·{" "}
						{seen.day === 0 ? t(w, "beforeStart", { days: seen.days, date }) : t(w, "dayOf", { day: seen.day, days: seen.days, date })}
					</p>
				</div>
			</div>
			<div className="ads-bar-money">
				<Meter
					label={t(w, "budget")}
					words={t(w, "spentOf", { spent: numbers.money(seen.spentCents), budget: numbers.money(seen.budgetCents) })}
					value={seen.spentCents}
					max={Math.max(1, seen.budgetCents)}
					tone="brand"
				/>
				<p className="small soft">
					{!seen.over &&
						t(w, seen.spentCents + planned > seen.budgetCents ? "plannedTooMuch" : "planned", {
							planned: numbers.money(planned),
							left: numbers.money(Math.abs(seen.budgetCents - seen.spentCents - planned)),
						})}
				</p>
			</div>
			{!readOnly && (
				<div className="ads-bar-days">
					{seen.over ? (
						<button type="button" className="button button--signal" aria-disabled={busy} onClick={() => !busy && props.finish()}>
							{t(w, "toDebrief")}
						</button>
					) : (
						<>
							<button type="button" className="button" aria-disabled={busy} onClick={() => !busy && ask(1)}>
								{t(w, seen.day === 0 && seen.results.length === 0 ? "launchDay" : "passDay")}
							</button>
							<button type="button" className="button button--ink" aria-disabled={busy} onClick={() => !busy && ask(toWeekEnd)}>
								{t(w, "passWeek", { week })} <span className="ads-bar-n">{tn(w, "days", toWeekEnd)}</span>
							</button>
							<button type="button" className="button button--quiet" onClick={() => setChecking(0)}>
								{t(w, "check")}
							</button>
						</>
					)}
				</div>
			)}
			{checking !== null && (
				<LaunchCheck props={props} manager={manager} days={checking} onClose={() => setChecking(null)} onGo={() => void pass(checking)} />
			)}
		</header>
	);
}
