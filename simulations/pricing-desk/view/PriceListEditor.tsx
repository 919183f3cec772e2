import { useId, useMemo } from "react";
import { amountOf, centsOf, currencySign, numbersIn } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t, type Words } from "#src/i18n/t.ts";
import type { PriceList } from "../action.ts";
import type { Deliverable } from "../workload.ts";
import { ContractTick } from "./ContractTick.tsx";
import { ListPreview } from "./ListPreview.tsx";
import { ListRemarks } from "./ListRemarks.tsx";
import { mostPackages, withNewPackage, withoutPackageAt, withPackageAt, withPiece } from "./list-draft.ts";
import { PackageEditor } from "./PackageEditor.tsx";
import { PrepaymentChoice } from "./PrepaymentChoice.tsx";
import "./styles/parts.css";
import "./styles/list.css";

export interface PriceListEditorProps {
	list: PriceList;
	onChange(list: PriceList): void;
	deliverables: readonly (Deliverable & { name: string })[];
	/** What an hour must bring, cents; null while it is not worked out. */
	floorHourCents: number | null;
	/** ISO 4217 */
	currency: string;
	/** `content/<lang>/ui/pricing.yaml` */
	words: Words;
	/** BCP 47 */
	language?: string;
}

/** What one charges, beside how a client would read it and what can be read in two ways. Stands alone, too. */
export function PriceListEditor({
	list,
	onChange,
	deliverables,
	floorHourCents,
	currency,
	words: w,
	language = "en",
}: PriceListEditorProps) {
	const id = useId();
	const numbers = useMemo(() => numbersIn(language, currency), [language, currency]);
	const sign = currencySign(language, currency);
	const order = deliverables.map((one) => one.id);
	const money = { error: t(w, "noAmount"), read: centsOf, write: amountOf, before: sign };
	return (
		<div className="pd-room">
			<div className="pd-list">
				<div className="pd-list-fields">
					<section className="pd-fields" aria-labelledby={`${id}-packages`}>
						<h3 id={`${id}-packages`}>{t(w, "packages")}</h3>
						<p className="soft small">{t(w, "packagesWhy")}</p>
						{list.packages.map((_, index) => (
							<PackageEditor
								key={index}
								list={list}
								index={index}
								deliverables={deliverables}
								floorHourCents={floorHourCents}
								sign={sign}
								numbers={numbers}
								words={w}
								onChange={(change) => onChange(withPackageAt(list, index, change))}
								onRemove={() => onChange(withoutPackageAt(list, index))}
							/>
						))}
						{list.packages.length < mostPackages && (
							<button
								type="button"
								className="button"
								onClick={() => {
									const [first] = deliverables;
									const name = t(w, "packageNew", { n: list.packages.length + 1 });
									onChange(withNewPackage(list, name, first && { deliverable: first.id, count: 1 }));
								}}
							>
								{t(w, "packageAdd")}
							</button>
						)}
					</section>
					<section className="pd-fields" aria-labelledby={`${id}-pieces`}>
						<h3 id={`${id}-pieces`}>{t(w, "pieces")}</h3>
						<p className="soft small">{t(w, "piecesWhy")}</p>
						<div className="pd-pieces">
							{deliverables.map((one) => (
								<TypedField
									key={one.id}
									label={one.name}
									hint={
										floorHourCents === null
											? t(w, one.overheadHours > 0 ? "pieceHours" : "pieceHoursOnly", { hours: one.hours, overhead: one.overheadHours })
											: t(w, "pieceAtFloor", {
													hours: one.hours + one.overheadHours,
													sum: numbers.round(floorHourCents * (one.hours + one.overheadHours)),
												})
									}
									value={list.pieces.find(({ deliverable }) => deliverable === one.id)?.priceCents ?? null}
									onValue={(cents) => onChange(withPiece(list, one.id, cents, order))}
									{...money}
								/>
							))}
							<TypedField
								label={t(w, "listHour")}
								hint={t(w, "listHourHint")}
								value={list.hourCents === 0 ? null : list.hourCents}
								onValue={(cents) => onChange({ ...list, hourCents: cents ?? 0 })}
								{...money}
							/>
						</div>
					</section>
					<fieldset className="pd-fields">
						<legend>{t(w, "houseRules")}</legend>
						<PrepaymentChoice chosen={list.prepaymentBp} onChoose={(prepaymentBp) => onChange({ ...list, prepaymentBp })} words={w} />
						<ContractTick checked={list.contract} onContract={(contract) => onChange({ ...list, contract })} words={w} />
					</fieldset>
				</div>
				<div className="pd-list-side">
					<ListPreview list={list} deliverables={deliverables} words={w} numbers={numbers} />
					<ListRemarks list={list} deliverables={deliverables} floorHourCents={floorHourCents} words={w} numbers={numbers} />
				</div>
			</div>
		</div>
	);
}
