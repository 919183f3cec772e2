import { type ReactNode, useEffect, useId, useState } from "react";
import { idOf } from "#simulations/kit/ids.ts";
import { floorSum } from "#simulations/pricing-desk/floor.ts";
import { FloorForm } from "#simulations/pricing-desk/view/FloorForm.tsx";
import { PriceListEditor } from "#simulations/pricing-desk/view/PriceListEditor.tsx";
import { t, type Words } from "#src/i18n/t.ts";
import { Deliverables } from "./Deliverables.tsx";
import { currencies, keepPrices, type OwnDeliverable, type OwnPrices, recallPrices, withoutDeliverable } from "./own-prices.ts";
import "./prices.css";

interface PricesProps {
	/** With which the list of what one sells begins. */
	deliverables: readonly OwnDeliverable[];
	words: { prices: Words; pricing: Words };
	/** BCP 47 */
	language: string;
	/** The page's head. */
	children?: ReactNode;
}

/** What an hour of one's own must cost, and the price list that follows from it; kept in this browser only. */
export function Prices({ deliverables, words, language, children }: PricesProps) {
	const w = words.prices;
	const id = useId();
	const [prices, setPrices] = useState<OwnPrices | null>(null);
	useEffect(() => setPrices(recallPrices(deliverables)), [deliverables]);
	const change = (next: OwnPrices) => {
		setPrices(next);
		keepPrices(next);
	};
	if (!prices) return <>{children}</>;

	const { floor, list, currency } = prices;
	const { hourCents } = floorSum(floor);
	return (
		<>
			{children}
			<div className="own-prices">
				<div className="field own-prices-currency">
					<label htmlFor={`${id}-currency`}>{t(w, "currency")}</label>
					<select
						id={`${id}-currency`}
						className="input"
						value={currency}
						onChange={({ target }) => change({ ...prices, currency: target.value })}
					>
						{currencies.map((one) => (
							<option key={one} value={one}>
								{one}, {nameOf(one, language)}
							</option>
						))}
					</select>
				</div>
				<section className="own-prices-part" aria-labelledby={`${id}-floor`}>
					<h2 id={`${id}-floor`}>{t(words.pricing, "floorTitle")}</h2>
					<p className="soft">{t(w, "floorText")}</p>
					<FloorForm
						answers={floor}
						onChange={(answers) => change({ ...prices, floor: answers })}
						currency={currency}
						words={words.pricing}
						language={language}
					/>
				</section>
				<section className="own-prices-part" aria-labelledby={`${id}-sell`}>
					<h2 id={`${id}-sell`}>{t(w, "sellTitle")}</h2>
					<p className="soft">{t(w, "sellText")}</p>
					<Deliverables
						deliverables={prices.deliverables}
						words={w}
						onChange={(one) =>
							change({ ...prices, deliverables: prices.deliverables.map((before) => (before.id === one.id ? one : before)) })
						}
						onRemove={(gone) => change(withoutDeliverable(prices, gone))}
						onAdd={(name) => {
							const taken = prices.deliverables.map((one) => one.id);
							const added = { id: idOf(name, taken, "work"), name, hours: 1, overheadHours: 0 };
							change({ ...prices, deliverables: [...prices.deliverables, added] });
						}}
					/>
				</section>
				<section className="own-prices-part" aria-labelledby={`${id}-list`}>
					<h2 id={`${id}-list`}>{t(words.pricing, "listTitle")}</h2>
					<p className="soft">{t(words.pricing, "listWhy")}</p>
					<PriceListEditor
						list={list}
						onChange={(next) => change({ ...prices, list: next })}
						deliverables={prices.deliverables}
						floorHourCents={hourCents === null ? null : Math.round(hourCents)}
						currency={currency}
						words={words.pricing}
						language={language}
					/>
				</section>
				<p className="soft small">{t(w, "kept")}</p>
			</div>
		</>
	);
}

function nameOf(currency: string, language: string): string {
	return new Intl.DisplayNames(language, { type: "currency" }).of(currency) ?? currency;
}
