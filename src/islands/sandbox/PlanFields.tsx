import { useCallback, useId } from "react";
import type { AdSetSettings } from "#simulations/ad-sandbox/action.ts";
import { BiddingFields } from "#simulations/ad-sandbox/view/BiddingFields.tsx";
import type { Part } from "#simulations/ad-sandbox/view/use-manager.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { mostCapCents } from "./link.ts";
import { MoneyAndTime } from "./MoneyAndTime.tsx";
import { type Plan, settingsOf } from "./plan.ts";
import { Whom } from "./Whom.tsx";

export interface PlanFieldsProps extends Part {
	own: Words;
	plan: Plan;
	/** Always the same function. */
	change(part: Partial<Plan>): void;
}

/** Everything of a plan that can be turned: what is dragged comes first. */
export function PlanFields({ props, manager, own, plan, change }: PlanFieldsProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const id = useId();
	const changeSettings = useCallback(
		({ startDay: _, endDay: __, bidding, ...part }: Partial<AdSetSettings>) =>
			change(bidding ? { ...part, bidding: bounded(bidding) } : part),
		[change],
	);
	return (
		<>
			<MoneyAndTime
				words={w}
				own={own}
				material={material}
				numbers={manager.numbers}
				currency={seen.currency}
				plan={plan}
				change={change}
			/>
			<BiddingFields props={props} manager={manager} settings={settingsOf(plan)} change={changeSettings} />
			<section className="ads-group" aria-labelledby={`${id}-aim`}>
				<h3 id={`${id}-aim`}>{t(w, "objective")}</h3>
				<fieldset className="ads-fields">
					<legend className="visually-hidden">{t(w, "objective")}</legend>
					{(Object.keys(material.market) as Plan["objective"][]).map((objective) => (
						<label key={objective} className="ads-option">
							<input type="radio" name={`${id}-objective`} checked={plan.objective === objective} onChange={() => change({ objective })} />
							<span>
								<b>{t(w, `objective-${objective}`)}</b>
								<small>{t(w, `objective-${objective}-is`)}</small>
							</span>
						</label>
					))}
				</fieldset>
			</section>
			<Whom props={props} manager={manager} audience={plan.audience} creatives={plan.creatives} change={changeSettings} />
		</>
	);
}

function bounded(bidding: Plan["bidding"]): Plan["bidding"] {
	return bidding.kind === "lowest-cost" ? bidding : { ...bidding, capCents: Math.min(mostCapCents, bidding.capCents) };
}
