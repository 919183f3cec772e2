import { useId } from "react";
import { amountOf, centsOf, currencySign } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t } from "#src/i18n/t.ts";
import type { Offer } from "../schema.ts";
import { pricePer } from "../vocabulary.ts";
import { type Typing, useBench } from "./bench.ts";
import { most } from "./fields.ts";
import { TextField } from "./TextField.tsx";

interface OfferFieldsProps {
	offer: Offer;
	n: number;
	/** ISO 4217 */
	currency: string;
	onOffer(change: Partial<Offer>, typing?: Typing): void;
	onRemove(): void;
}

/** Lines of a list, one a line of the field. */
const linesOf = (text: string, mostLines: number) =>
	text
		.split("\n")
		.slice(0, mostLines)
		.map((line) => line.slice(0, most.line));

/** One offer, understood in one way only: what it is, what it costs, and for what. */
export function OfferFields({ offer, n, currency, onOffer, onRemove }: OfferFieldsProps) {
	const { words, language } = useBench();
	const id = useId();
	const name = offer.title.trim() || t(words, "offer", { n });
	const list = (field: "includes" | "excludes", mostLines: number) => (
		<TextField
			field={`${field} ${offer.id}`}
			label={t(words, field)}
			hint={t(words, "oneALine")}
			placeholder={t(words, `ph-${field}`)}
			value={offer[field].join("\n")}
			most={mostLines * (most.line + 1)}
			long
			onText={(text) => onOffer({ [field]: linesOf(text, mostLines) }, { field: `${field} ${offer.id}`, text })}
		/>
	);
	const number = (field: "revisions" | "minMonths", least: number, top: number, hint?: string) => (
		<TypedField
			label={t(words, field)}
			hint={hint}
			error={t(words, "badNumber")}
			value={offer[field]}
			read={(text) => (/^\s*\d{1,2}\s*$/.test(text) && Number(text) >= least && Number(text) <= top ? Number(text) : null)}
			write={String}
			onValue={(value) => onOffer({ [field]: value }, { field: `${field} ${offer.id}`, text: String(value) })}
		/>
	);
	return (
		<fieldset className="pb-group">
			<legend>{name}</legend>
			<TextField
				field={`title ${offer.id}`}
				label={t(words, "offerTitle")}
				placeholder={t(words, "ph-offerTitle")}
				value={offer.title}
				most={most.line}
				onText={(title) => onOffer({ title }, { field: `title ${offer.id}`, text: title })}
			/>
			<div className="pb-pair">
				<TypedField
					label={t(words, "offerPrice")}
					hint={t(words, "offerPriceHint")}
					error={t(words, "badAmount")}
					before={currencySign(language, currency)}
					value={offer.priceCents}
					read={(text) => {
						const cents = centsOf(text);
						return cents === null || cents > 100_000_000 ? null : cents;
					}}
					write={amountOf}
					onValue={(priceCents) => onOffer({ priceCents }, { field: `price ${offer.id}`, text: String(priceCents) })}
				/>
				<div className="field pb-field">
					<label htmlFor={`${id}-per`}>{t(words, "offerPer")}</label>
					<select
						id={`${id}-per`}
						className="input"
						value={offer.per}
						onChange={({ target }) => {
							const per = pricePer.find((one) => one === target.value) ?? "once";
							onOffer({ per, minMonths: per === "month" ? offer.minMonths : null });
						}}
					>
						{pricePer.map((per) => (
							<option key={per} value={per}>
								{t(words, `per-${per}`)}
							</option>
						))}
					</select>
				</div>
			</div>
			{list("includes", 12)}
			{list("excludes", 8)}
			<div className="pb-pair">
				{number("revisions", 0, 20, t(words, "revisionsHint"))}
				{offer.per === "month" && number("minMonths", 1, 36)}
			</div>
			<p className="pb-group-foot">
				<button
					type="button"
					className="button button--small button--quiet"
					aria-label={t(words, "removeOffer", { name })}
					onClick={onRemove}
				>
					{t(words, "remove")}
				</button>
			</p>
		</fieldset>
	);
}
