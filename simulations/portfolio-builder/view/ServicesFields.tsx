import { useId, useState } from "react";
import { decimalOf } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t } from "#src/i18n/t.ts";
import { blankOffer } from "../editing/blank.ts";
import { freeId } from "../editing/edit.ts";
import { useBench } from "./bench.ts";
import { type FieldsOf, most, withItem, withoutItem } from "./fields.ts";
import { OfferFields } from "./OfferFields.tsx";
import { TextField } from "./TextField.tsx";

/** Offers that a list takes, as the schema has it. */
const mostOffers = 8;

/** What one sells; taken over from one's own price list, or written here. */
export function ServicesFields({ block, onBlock }: FieldsOf<"services">) {
	const { words, currencies, language, ownPriceList, links } = useBench();
	const id = useId();
	const [told, setTold] = useState<"importPricesHint" | "importPricesNone" | "imported">("importPricesHint");
	const names = new Intl.DisplayNames(language, { type: "currency" });
	const known = currencies.includes(block.currency) ? currencies : [block.currency, ...currencies];

	function takeOver() {
		const list = ownPriceList();
		setTold(list ? "imported" : "importPricesNone");
		if (list) onBlock({ ...block, currency: list.currency, prepaymentBp: list.prepaymentBp, offers: [...list.offers] });
	}

	return (
		<>
			<div className="pb-import">
				<button type="button" className="button button--small" onClick={takeOver}>
					{t(words, "importPrices")}
				</button>
				<p className="hint" role="status">
					{t(words, told)} {told === "importPricesNone" && <a href={links.prices}>{t(words, "importPricesGo")}</a>}
				</p>
			</div>
			<TextField
				field="intro"
				label={t(words, "servicesIntro")}
				placeholder={t(words, "ph-servicesIntro")}
				value={block.intro}
				most={most.text}
				long
				onText={(intro) => onBlock({ ...block, intro }, { field: "intro", text: intro })}
			/>
			<div className="field pb-field">
				<label htmlFor={`${id}-currency`}>{t(words, "currency")}</label>
				<select
					id={`${id}-currency`}
					className="input"
					value={block.currency}
					onChange={({ target }) => onBlock({ ...block, currency: target.value })}
				>
					{known.map((one) => (
						<option key={one} value={one}>
							{one}, {names.of(one)}
						</option>
					))}
				</select>
			</div>
			{block.offers.map((offer, n) => (
				<OfferFields
					key={offer.id}
					offer={offer}
					n={n + 1}
					currency={block.currency}
					onOffer={(change, typing) => onBlock({ ...block, offers: withItem(block.offers, offer.id, change) }, typing)}
					onRemove={() => onBlock({ ...block, offers: withoutItem(block.offers, offer.id) })}
				/>
			))}
			{block.offers.length < mostOffers && (
				<p>
					<button
						type="button"
						className="button button--small"
						data-field="offers"
						onClick={() => onBlock({ ...block, offers: [...block.offers, blankOffer(freeId(block.offers, "offer"))] })}
					>
						{t(words, "addOffer")}
					</button>
				</p>
			)}
			<TypedField
				label={t(words, "prepayment")}
				hint={t(words, "prepaymentHint")}
				error={t(words, "badShare")}
				after={t(words, "percent")}
				value={block.prepaymentBp}
				read={(text) => {
					const share = decimalOf(text);
					return share === null || share > 100 ? null : Math.round(share * 100);
				}}
				write={(bp) => String(bp / 100)}
				onValue={(prepaymentBp) => onBlock({ ...block, prepaymentBp }, { field: "prepayment", text: String(prepaymentBp) })}
			/>
		</>
	);
}
