import { useId, useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { SeenAdSet } from "../observation.ts";
import { rateOf } from "../proportions.ts";
import { sumOf } from "../tally.ts";
import { compare, needed } from "../test-results.ts";
import { rates } from "./figures.ts";
import type { Part } from "./use-manager.ts";

/** A test of two ads in one ad set: started, read while it runs, and ended with a conclusion. */
export function TestPanel({ adSet, props, manager, can }: Part & { adSet: SeenAdSet; can: boolean }) {
	const { words, material, busy } = props;
	const w = words.ads;
	const id = useId();
	const { creatives } = adSet.settings;
	const [first, setFirst] = useState(creatives[0] ?? "");
	const [second, setSecond] = useState(creatives[1] ?? "");
	const title = (creativeId: string) => material.names.creatives[creativeId]?.name ?? creativeId;
	const runs = adSet.test !== null && adSet.test.endedDay === null;
	if (runs) return <RunningTest adSet={adSet} props={props} manager={manager} can={can} />;
	if (!can || creatives.length < 2) return null;
	const select = (which: string, value: string, set: (id: string) => void) => (
		<select
			id={`${id}-${which}`}
			className="input"
			value={value}
			aria-label={t(w, `test-${which}`)}
			onChange={(event) => set(event.target.value)}
		>
			{creatives.map((one) => (
				<option key={one} value={one}>
					{title(one)}
				</option>
			))}
		</select>
	);
	return (
		<details className="ads-test">
			<summary>{t(w, "testTitle")}</summary>
			<p className="soft small">{t(w, "testIs")}</p>
			<div className="ads-test-pair">
				{select("first", first, setFirst)}
				{select("second", second, setSecond)}
				<button
					type="button"
					className="button button--small"
					aria-disabled={busy || first === second}
					onClick={() =>
						!busy &&
						first !== second &&
						void manager.act({ type: "start-test", adSetId: adSet.id, creatives: [first, second] }, t(w, "testStarted"))
					}
				>
					{t(w, "testStart")}
				</button>
			</div>
		</details>
	);
}

function RunningTest({ adSet, props, manager, can }: Part & { adSet: SeenAdSet; can: boolean }) {
	const { seen, words, material, busy } = props;
	const w = words.ads;
	const { numbers } = manager;
	const pair = adSet.test?.creatives ?? ["", ""];
	const since = adSet.test?.startedDay ?? 0;
	const rows = seen.results.filter((row) => row.adSetId === adSet.id && row.day > since);
	const { arms, p } = compare(material, rows, pair);
	const size = needed(material);
	const name = (creativeId: string) => material.names.creatives[creativeId]?.name ?? creativeId;
	return (
		<section className="ads-test" aria-label={t(w, "testTitle")}>
			<h3>{t(w, "testRunsSince", { days: Math.max(0, seen.day - since) })}</h3>
			<table className="ads-small-table">
				<thead>
					<tr>
						<th scope="col">{t(w, "ad")}</th>
						<th scope="col">{t(w, "column-ctr")}</th>
						<th scope="col">{t(w, "between")}</th>
						<th scope="col">{t(w, "column-cpa")}</th>
					</tr>
				</thead>
				<tbody>
					{arms.map((arm, index) => {
						const creativeId = pair[index] ?? "";
						const { rate, from, to } = rateOf(arm);
						return (
							<tr key={creativeId}>
								<th scope="row">{name(creativeId)}</th>
								<td>
									{numbers.percent(arm.of > 0 ? rate : null)}{" "}
									<span className="faint">{t(w, "of", { hits: numbers.count(arm.hits), tries: numbers.count(arm.of) })}</span>
								</td>
								<td>{arm.of > 0 ? t(w, "range", { low: numbers.percent(from), high: numbers.percent(to) }) : "–"}</td>
								<td>{numbers.money(rates.cpa(sumOf(rows.filter((row) => row.creativeId === creativeId))))}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			<p className="soft small">
				{t(w, "testNeeds", { needed: numbers.count(size), has: numbers.count(Math.min(arms[0].of, arms[1].of)) })}{" "}
				{arms[0].of > 0 && arms[1].of > 0 && t(w, "testChance", { p: numbers.percent(Math.round(p * 100) / 100) })}
			</p>
			{can && (
				<p className="row">
					{pair.map((creativeId) => (
						<button
							key={creativeId}
							type="button"
							className="button button--small"
							aria-disabled={busy}
							onClick={() => !busy && void manager.act({ type: "end-test", adSetId: adSet.id, keep: creativeId }, t(w, "testEnded"))}
						>
							{t(w, "testKeep", { name: name(creativeId) })}
						</button>
					))}
					<button
						type="button"
						className="button button--small button--quiet"
						aria-disabled={busy}
						onClick={() => !busy && void manager.act({ type: "end-test", adSetId: adSet.id, keep: "none" }, t(w, "testEnded"))}
					>
						{t(w, "testKeepBoth")}
					</button>
				</p>
			)}
		</section>
	);
}
