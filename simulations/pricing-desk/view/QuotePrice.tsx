import { useId } from "react";
import { amountOf, centsOf, currencySign } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import { type QuoteDraft, rateOf, shareOfWorth } from "./quote-draft.ts";
import { RateScale } from "./RateScale.tsx";
import type { Part } from "./use-desk.ts";
import { hourWords } from "./words.ts";

interface QuotePriceProps extends Part {
	lead: SeenLead;
	draft: QuoteDraft;
	change(own: Partial<QuoteDraft>): void;
}

/** The price, and what an hour would bring: in a line that stays in sight, and with its sum beside the floor. */
export function QuotePrice({ props, desk, lead, draft, change }: QuotePriceProps) {
	const { seen, material, words } = props;
	const w = words.pricing;
	const { numbers } = desk;
	const id = useId();
	const rate = rateOf(draft, seen.deliverables);
	const hours = (n: number) => hourWords(n, w, material.language);
	const perHour = draft.basis === "hour";
	const share = shareOfWorth(draft.priceCents, lead.toldWorthCents);
	// Whole units, never below the floor.
	const floorSum = seen.floor && rate && !perHour ? Math.ceil((seen.floor.hourCents * rate.all) / 100) * 100 : null;
	return (
		<>
			<p className="pd-now">
				{rate ? t(w, "nowHours", { hours: hours(rate.all) }) : t(w, "nowOpen")}
				{rate && seen.floor && rate.hourCents < seen.floor.hourCents - 0.5 ? (
					<b data-below>
						{t(w, "nowBelow", { rate: numbers.short(Math.round(rate.hourCents)), floor: numbers.short(seen.floor.hourCents) })}
					</b>
				) : (
					rate && <b>{t(w, "nowRate", { rate: numbers.short(Math.round(rate.hourCents)) })}</b>
				)}
			</p>
			<div className="pd-price">
				<TypedField
					label={t(w, perHour ? "priceOfHour" : draft.period === "month" ? "priceOfMonth" : "priceOfAll")}
					error={t(w, "noAmount")}
					value={draft.priceCents}
					onValue={(priceCents) => change({ priceCents })}
					read={centsOf}
					write={amountOf}
					before={currencySign(material.language, seen.currency)}
					describedBy={`${id}-rate`}
				/>
				<RateScale
					id={`${id}-rate`}
					hourCents={rate?.hourCents ?? null}
					floorCents={seen.floor?.hourCents ?? null}
					sum={
						rate && draft.priceCents !== null
							? t(w, perHour ? "sumOfHours" : "sumOfPrice", {
									price: numbers.short(perHour ? Math.round(draft.priceCents * rate.all) : draft.priceCents),
									hours: hours(rate.all),
									pieces: hours(rate.pieces),
									overhead: hours(rate.overhead),
								})
							: undefined
					}
					words={w}
					numbers={numbers}
				/>
				{draft.basis === "value" && (
					<p className="pd-price-note">{share === null ? t(w, "valueUnknown") : t(w, "valueShare", { share: numbers.percent(share) })}</p>
				)}
				{floorSum !== null && floorSum !== draft.priceCents && (
					<button type="button" className="pd-chip" onClick={() => change({ priceCents: floorSum })}>
						{t(w, "takeFloor", {
							hours: hours(rate?.all ?? 0),
							floor: numbers.short(seen.floor?.hourCents ?? 0),
							sum: numbers.short(floorSum),
						})}
					</button>
				)}
			</div>
		</>
	);
}
