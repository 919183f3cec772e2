import { useId, useMemo } from "react";
import { amountOf, centsOf, currencySign, decimalOf, numbersIn } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t, type Words } from "#src/i18n/t.ts";
import { type FloorDraft, floorSum } from "../floor.ts";
import { Explain } from "./Explain.tsx";
import { FloorWorked } from "./FloorWorked.tsx";
import { floorBounds } from "./floor-draft.ts";
import "./styles/parts.css";
import "./styles/floor.css";

interface FloorFormProps {
	answers: FloorDraft;
	onChange(answers: FloorDraft): void;
	/** ISO 4217 */
	currency: string;
	/** `content/<lang>/ui/pricing.yaml` */
	words: Words;
	/** BCP 47 */
	language?: string;
}

type Key = keyof FloorDraft;
const bring: readonly Key[] = ["takeHomeCents", "taxBp", "expensesCents", "benefitsCents", "profitBp"];
const hours: readonly Key[] = ["weeks", "hoursPerWeek", "utilisationBp"];

/** What an hour must cost: eight answers, and the sum that follows from them as they are typed. Stands alone, too. */
export function FloorForm({ answers, onChange, currency, words: w, language = "en" }: FloorFormProps) {
	const id = useId();
	const numbers = useMemo(() => numbersIn(language, currency), [language, currency]);
	const sign = currencySign(language, currency);
	const { hourCents } = floorSum(answers);
	const field = (key: Key) => {
		const isMoney = key.endsWith("Cents");
		const isShare = key.endsWith("Bp");
		const [least, most] = floorBounds[key];
		const inside = (value: number | null) => (value !== null && value >= least && value <= most ? value : null);
		const value = answers[key];
		const monthly = isMoney && value !== null && value > 0 ? t(w, "isAMonth", { sum: numbers.round(value / 12) }) : undefined;
		return (
			<TypedField
				key={key}
				label={t(w, `floor-${key}`)}
				hint={[t(w, `floor-${key}-is`), monthly].filter(Boolean).join(" ")}
				error={t(w, isMoney ? "noAmount" : isShare ? "noShare" : `noCount-${key}`)}
				value={value}
				onValue={(next) => onChange({ ...answers, [key]: next })}
				read={(text) => {
					if (isMoney) return inside(centsOf(text));
					const n = decimalOf(text);
					if (n === null) return null;
					return isShare ? inside(Math.round(n * 100)) : inside(Number.isInteger(n) ? n : null);
				}}
				write={(n) => (isMoney ? amountOf(n) : String(isShare ? n / 100 : n))}
				before={isMoney ? sign : undefined}
				after={isShare ? "%" : undefined}
			/>
		);
	};
	return (
		<div className="pd-room">
			<div className="pd-floor">
				<div className="pd-floor-fields">
					<fieldset className="pd-fields">
						<legend>{t(w, "floorBring")}</legend>
						{bring.map(field)}
					</fieldset>
					<fieldset className="pd-fields" aria-describedby={`${id}-hours`}>
						<legend>{t(w, "floorHours")}</legend>
						<p className="soft small" id={`${id}-hours`}>
							{t(w, "floorHoursWhy")}
						</p>
						{hours.map(field)}
						<Explain term={t(w, "term-utilisation")} text={t(w, "term-utilisation-is")} />
					</fieldset>
				</div>
				<p className="pd-floor-now" aria-hidden="true">
					<b>{hourCents === null ? "–" : numbers.short(Math.round(hourCents))}</b> {t(w, "anHour")}
				</p>
				<FloorWorked answers={answers} words={w} numbers={numbers} />
			</div>
		</div>
	);
}
