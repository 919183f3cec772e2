import { useId, useState } from "react";
import { nameOfId } from "#simulations/kit/ids.ts";
import { amountOf, centsOf, type Numbers } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { PriceList } from "../action.ts";
import { type Deliverable, hourlyCents } from "../workload.ts";
import { LineSteppers } from "./LineSteppers.tsx";
import { mostMonths, mostRevisions, type Package, packageId } from "./list-draft.ts";
import { periodOrder } from "./options.ts";
import { countsOf, linesOf } from "./quote-draft.ts";
import { RateScale } from "./RateScale.tsx";
import { Switch } from "./Switch.tsx";

interface PackageEditorProps {
	list: PriceList;
	index: number;
	deliverables: readonly (Deliverable & { name: string })[];
	floorHourCents: number | null;
	/** Of the currency. */
	sign: string;
	numbers: Numbers;
	words: Words;
	onChange(change: Partial<Package>): void;
	onRemove(): void;
}

/** One package: what it is called, what is in it, for how long, and its price with what an hour of it brings. */
export function PackageEditor(props: PackageEditorProps) {
	const { list, index, deliverables, floorHourCents, sign, numbers, words: w, onChange, onRemove } = props;
	const id = useId();
	const one = list.packages[index] as Package;
	const [typed, setTyped] = useState(nameOfId(one.id));
	const name = packageId(list, index, typed) === one.id ? typed : nameOfId(one.id);
	const rate = one.priceCents === 0 ? null : hourlyCents({ basis: "retainer", lines: one.lines, priceCents: one.priceCents }, deliverables);
	const choice = (key: "revisions" | "minMonths", from: number, to: number) => (
		<div className="field">
			<label htmlFor={`${id}-${key}`}>{t(w, key)}</label>
			<select
				id={`${id}-${key}`}
				className="input"
				value={one[key] ?? ""}
				onChange={({ target }) => onChange({ [key]: target.value === "" ? null : Number(target.value) })}
			>
				<option value="">{t(w, `${key}-open`)}</option>
				{Array.from({ length: to - from + 1 }, (_, step) => from + step).map((n) => (
					<option key={n} value={n}>
						{n === 0 ? t(w, `${key}-none`) : tn(w, `${key}-n`, n)}
					</option>
				))}
			</select>
		</div>
	);
	return (
		<fieldset className="pd-package">
			<legend>{name || t(w, "packageNew", { n: index + 1 })}</legend>
			<div className="field">
				<label htmlFor={`${id}-name`}>{t(w, "packageName")}</label>
				<input
					id={`${id}-name`}
					className="input"
					value={name}
					maxLength={40}
					autoComplete="off"
					onChange={({ target }) => {
						setTyped(target.value);
						onChange({ id: packageId(list, index, target.value) });
					}}
				/>
			</div>
			<Switch
				values={periodOrder}
				chosen={one.period}
				wordsOf={(period) => t(w, `period-${period}`)}
				onChoose={(period) => onChange({ period, ...(period === "once" && { minMonths: null }) })}
			/>
			<LineSteppers
				deliverables={deliverables}
				counts={countsOf(one.lines)}
				onCounts={(counts) => onChange({ lines: linesOf(counts, deliverables) })}
				words={w}
			/>
			<div className="pd-price">
				<TypedField
					label={t(w, one.period === "month" ? "priceOfMonth" : "priceOfAll")}
					error={t(w, "noAmount")}
					value={one.priceCents === 0 ? null : one.priceCents}
					onValue={(cents) => onChange({ priceCents: cents ?? 0 })}
					read={centsOf}
					write={amountOf}
					before={sign}
					describedBy={`${id}-rate`}
				/>
				<RateScale id={`${id}-rate`} hourCents={rate} floorCents={floorHourCents} words={w} numbers={numbers} />
			</div>
			<div className="pd-pair">
				{choice("revisions", 0, mostRevisions)}
				{one.period === "month" && choice("minMonths", 1, mostMonths)}
			</div>
			<button type="button" className="button button--quiet button--small" onClick={onRemove}>
				{t(w, "packageRemove", { name })}
			</button>
		</fieldset>
	);
}
