import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import type { Audience } from "../action.ts";
import type { AudienceSource } from "../vocabulary.ts";
import type { FieldsProps } from "./Editor.tsx";
import { exclusions, sources } from "./options.ts";
import { TickList } from "./TickList.tsx";

const spans = [7, 14, 30, 60, 90, 180];

/** Whom an ad set is for: by interest, visitors, or people like the customers; where, how old, and who not. */
export function AudienceBuilder({ props, manager, settings, change }: FieldsProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const { numbers } = manager;
	const id = useId();
	const { audience } = settings;
	const { source } = audience;
	const set = (part: Partial<Audience>) => change({ audience: { ...audience, ...part } });
	const all = { every: t(w, "tickAll"), none: t(w, "tickNone") };
	const start = (kind: AudienceSource): Audience["source"] => {
		if (kind === "people") return { kind, interests: [] };
		return kind === "visitors" ? { kind, days: 30 } : { kind, percent: 2 };
	};
	return (
		<section className="ads-group" aria-labelledby={`${id}-title`}>
			<h3 id={`${id}-title`}>{t(w, "audience")}</h3>
			<fieldset className="ads-fields">
				<legend>{t(w, "source")}</legend>
				{sources.map((kind) => (
					<label key={kind} className="ads-option">
						<input type="radio" name={`${id}-source`} checked={source.kind === kind} onChange={() => set({ source: start(kind) })} />
						<span>
							<b>{t(w, `source-${kind}`)}</b>
							<small>
								{t(w, `source-${kind}-is`, {
									visitors: numbers.count(seen.market.visitors),
									customers: numbers.count(seen.market.customers),
								})}
							</small>
						</span>
					</label>
				))}
			</fieldset>
			{source.kind === "people" && (
				<TickList
					legend={t(w, "interests")}
					hint={t(w, "interestsHint")}
					options={seen.market.interests.map(({ id, share }) => ({
						id,
						label: material.names.interests[id] ?? id,
						note: numbers.percent(share),
					}))}
					chosen={source.interests}
					onChange={(interests) => set({ source: { kind: "people", interests } })}
				/>
			)}
			{source.kind === "visitors" && (
				<div className="field ads-short">
					<label htmlFor={`${id}-days`}>{t(w, "visitorDays")}</label>
					<select
						id={`${id}-days`}
						className="input"
						value={source.days}
						onChange={({ target }) => set({ source: { kind: "visitors", days: Number(target.value) } })}
					>
						{[...new Set([...spans, source.days])]
							.sort((a, b) => a - b)
							.map((days) => (
								<option key={days} value={days}>
									{t(w, "lastDays", { n: days })}
								</option>
							))}
					</select>
				</div>
			)}
			{source.kind === "lookalike" && (
				<div className="field ads-short">
					<label htmlFor={`${id}-percent`}>
						{t(w, "breadth")} <output htmlFor={`${id}-percent`}>{source.percent}%</output>
					</label>
					<p className="hint">{t(w, "breadthHint")}</p>
					<input
						id={`${id}-percent`}
						type="range"
						min={1}
						max={10}
						value={source.percent}
						onChange={({ target }) => set({ source: { kind: "lookalike", percent: Number(target.value) } })}
					/>
				</div>
			)}
			<TickList
				legend={t(w, "placesOf")}
				options={seen.market.places.map(({ id, people }) => ({ id, label: material.names.places[id] ?? id, note: numbers.count(people) }))}
				chosen={audience.places}
				onChange={(places) => set({ places })}
				all={all}
			/>
			<TickList
				legend={t(w, "ages")}
				options={seen.market.ages.map(({ id, share }) => ({ id, label: material.names.ages[id] ?? id, note: numbers.percent(share) }))}
				chosen={audience.ages}
				onChange={(ages) => set({ ages })}
				all={all}
			/>
			<TickList
				legend={t(w, "exclude")}
				hint={t(w, "excludeHint")}
				options={exclusions
					.filter((who) => !(who === "visitors" && source.kind === "visitors"))
					.map((who) => ({ id: who, label: t(w, `exclude-${who}`), note: numbers.count(seen.market[who]) }))}
				chosen={audience.exclude}
				onChange={(ids) => set({ exclude: exclusions.filter((who) => ids.includes(who)) })}
			/>
		</section>
	);
}
