import { useId, useState } from "react";
import { amountOf, centsOf } from "#simulations/kit/numbers.ts";

interface MoneyFieldProps {
	label: string;
	hint?: string | undefined;
	/** Said while what stands there is no amount. */
	error: string;
	currency: string;
	cents: number;
	onCents(cents: number): void;
}

/** An amount of money, typed; what is no amount changes nothing. */
export function MoneyField({ label, hint, error, currency, cents, onCents }: MoneyFieldProps) {
	const id = useId();
	const [typed, setTyped] = useState(amountOf(cents));
	const read = centsOf(typed);
	// A value that was set from elsewhere replaces what was typed.
	const text = read === cents || read === null ? typed : amountOf(cents);
	return (
		<div className="field ads-short">
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<span className="ads-money">
				<span aria-hidden="true">{currency}</span>
				<input
					id={id}
					className="input"
					inputMode="decimal"
					autoComplete="off"
					value={text}
					aria-describedby={`${hint ? `${id}-hint` : ""} ${read === null ? `${id}-error` : ""}`.trim() || undefined}
					aria-invalid={read === null ? true : undefined}
					onChange={({ target }) => {
						setTyped(target.value);
						const now = centsOf(target.value);
						if (now !== null) onCents(now);
					}}
				/>
			</span>
			{read === null && (
				<p className="error" id={`${id}-error`}>
					{error}
				</p>
			)}
		</div>
	);
}
