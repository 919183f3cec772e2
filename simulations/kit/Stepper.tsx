import { useId } from "react";
import "./fields.css";

interface StepperProps {
	label: string;
	/** Beneath the label: what belongs to it. */
	hint?: string | undefined;
	value: number;
	min: number;
	max: number;
	onValue(value: number): void;
	/** Names of the two buttons. */
	less: string;
	more: string;
}

/** A small whole number: two large buttons, and a field for whoever types. */
export function Stepper({ label, hint, value, min, max, onValue, less, more }: StepperProps) {
	const id = useId();
	const set = (next: number) => Number.isFinite(next) && onValue(Math.min(max, Math.max(min, Math.round(next))));
	return (
		<div className="stepper">
			<span className="stepper-words">
				<label htmlFor={id}>{label}</label>
				{hint && (
					<span className="stepper-hint" id={`${id}-hint`}>
						{hint}
					</span>
				)}
			</span>
			<span className="stepper-box">
				<button type="button" aria-label={less} aria-disabled={value <= min} onClick={() => set(value - 1)}>
					−
				</button>
				<input
					id={id}
					inputMode="numeric"
					autoComplete="off"
					aria-describedby={hint ? `${id}-hint` : undefined}
					value={value}
					onChange={({ target }) => set(Number(target.value.replace(/\D/g, "")))}
				/>
				<button type="button" aria-label={more} aria-disabled={value >= max} onClick={() => set(value + 1)}>
					+
				</button>
			</span>
		</div>
	);
}
