import { useId } from "react";

interface SwitchProps<Value> {
	/** Stands above it; left out where the legend around it says the same. */
	label?: string;
	/** Each at most once. */
	values: readonly Value[];
	chosen: Value;
	wordsOf(value: Value): string;
	onChoose(value: Value): void;
}

/** One of a few short words, side by side. */
export function Switch<Value extends string | number | null>({ label, values, chosen, wordsOf, onChoose }: SwitchProps<Value>) {
	const id = useId();
	const choices = (
		<div className="pd-switch">
			{values.map((value) => (
				<label key={value}>
					<input type="radio" name={`${id}-choice`} checked={chosen === value} onChange={() => onChoose(value)} />
					<span>{wordsOf(value)}</span>
				</label>
			))}
		</div>
	);
	if (label === undefined) return choices;
	return (
		<div role="radiogroup" aria-labelledby={id} className="pd-choice">
			<span id={id}>{label}</span>
			{choices}
		</div>
	);
}
