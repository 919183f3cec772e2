import { useId } from "react";
import type { AdSetSettings } from "#simulations/ad-sandbox/action.ts";
import { AudienceBuilder } from "#simulations/ad-sandbox/view/AudienceBuilder.tsx";
import { BiddingFields } from "#simulations/ad-sandbox/view/BiddingFields.tsx";
import { PlacementField } from "#simulations/ad-sandbox/view/PlacementField.tsx";
import { TickList } from "#simulations/ad-sandbox/view/TickList.tsx";
import type { Part } from "#simulations/ad-sandbox/view/use-manager.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { mostCapCents } from "./link.ts";
import { MoneyAndTime } from "./MoneyAndTime.tsx";
import { type Plan, settingsOf } from "./plan.ts";

export interface PlanFieldsProps extends Part {
	own: Words;
	plan: Plan;
	onChange(plan: Plan): void;
}

/** Everything of a plan that can be turned: what is dragged comes first. */
export function PlanFields({ props, manager, own, plan, onChange }: PlanFieldsProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const id = useId();
	const change = (part: Partial<AdSetSettings>) => {
		const { startDay: _, endDay: __, ...rest } = { ...settingsOf(plan), ...part };
		const { bidding } = rest;
		onChange({
			...plan,
			...rest,
			bidding: bidding.kind === "lowest-cost" ? bidding : { ...bidding, capCents: Math.min(mostCapCents, bidding.capCents) },
		});
	};
	const fields = { props, manager, settings: settingsOf(plan), change };
	return (
		<>
			<MoneyAndTime
				words={w}
				own={own}
				material={material}
				numbers={manager.numbers}
				currency={seen.currency}
				plan={plan}
				onChange={onChange}
			/>
			<BiddingFields {...fields} />
			<section className="ads-group" aria-labelledby={`${id}-aim`}>
				<h3 id={`${id}-aim`}>{t(w, "objective")}</h3>
				<fieldset className="ads-fields">
					<legend className="visually-hidden">{t(w, "objective")}</legend>
					{(Object.keys(material.market) as Plan["objective"][]).map((objective) => (
						<label key={objective} className="ads-option">
							<input
								type="radio"
								name={`${id}-objective`}
								checked={plan.objective === objective}
								onChange={() => onChange({ ...plan, objective })}
							/>
							<span>
								<b>{t(w, `objective-${objective}`)}</b>
								<small>{t(w, `objective-${objective}-is`)}</small>
							</span>
						</label>
					))}
				</fieldset>
			</section>
			<AudienceBuilder {...fields} />
			<PlacementField {...fields} />
			<section className="ads-group">
				<TickList
					legend={t(w, "ads")}
					hint={t(w, "adsHint")}
					options={seen.creatives.slice(0, 12).map(({ id, format, angle }) => ({
						id,
						label: material.names.creatives[id]?.name ?? id,
						note: `${t(w, `format-${format}`)} · ${material.names.angles[angle] ?? angle}`,
					}))}
					chosen={plan.creatives}
					onChange={(creatives) => onChange({ ...plan, creatives })}
					all={{ every: t(w, "tickAll"), none: t(w, "tickNone") }}
				/>
			</section>
		</>
	);
}
