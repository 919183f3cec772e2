import { useState } from "react";
import { amountOf, centsOf, currencySign } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t } from "#src/i18n/t.ts";
import type { SeenClient } from "../observation.ts";
import { hourlyCents } from "../workload.ts";
import { RateScale } from "./RateScale.tsx";
import type { Part } from "./use-desk.ts";

/** What one seldom does: a new price from the next month, and an end. */
export function ClientTools({ props, desk, client }: Part & { client: SeenClient }) {
	const { seen, material, words, busy } = props;
	const w = words.pricing;
	const [priceCents, setPrice] = useState<number | null>(null);
	const [sure, setSure] = useState(false);
	const name = desk.name(client.id);
	const rate = priceCents === null ? null : hourlyCents({ ...client.quote, priceCents }, seen.deliverables);

	async function reprice(): Promise<void> {
		if (busy || priceCents === null) return;
		const price = desk.numbers.short(priceCents);
		const after = await desk.act({ type: "reprice", clientId: client.id, priceCents }, t(w, "repriced", { name, price }));
		if (after) setPrice(null);
	}
	return (
		<details className="pd-more">
			<summary>{t(w, "clientMore")}</summary>
			{client.quote.period === "month" && (
				<div className="pd-fields">
					<TypedField
						label={t(w, client.quote.basis === "hour" ? "newPriceHour" : "newPrice")}
						hint={t(w, "newPriceHint", { price: desk.numbers.short(client.quote.priceCents) })}
						error={t(w, "noAmount")}
						value={priceCents}
						onValue={setPrice}
						read={centsOf}
						write={amountOf}
						before={currencySign(material.language, seen.currency)}
					/>
					{priceCents !== null && (
						<RateScale hourCents={rate} floorCents={seen.floor?.hourCents ?? null} words={w} numbers={desk.numbers} />
					)}
					<button type="button" className="button" aria-disabled={busy || priceCents === null} onClick={() => void reprice()}>
						{t(w, "reprice")}
					</button>
				</div>
			)}
			<div className="pd-fields">
				<p className="small">{t(w, client.quote.period === "month" ? "endMonthly" : "endProject")}</p>
				{sure ? (
					<p className="row">
						<button
							type="button"
							className="button"
							aria-disabled={busy}
							onClick={() => !busy && void desk.act({ type: "end-client", clientId: client.id }, t(w, "ended", { name }))}
						>
							{t(w, "endSure", { name })}
						</button>
						<button type="button" className="button button--quiet" onClick={() => setSure(false)}>
							{t(w, "cancel")}
						</button>
					</p>
				) : (
					<button type="button" className="button" onClick={() => setSure(true)}>
						{t(w, "endClient")}
					</button>
				)}
			</div>
		</details>
	);
}
