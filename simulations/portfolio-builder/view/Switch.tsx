import { useId } from "react";

interface SwitchProps<T extends string> {
	label: string;
	value: T;
	options: readonly { id: T; label: string }[];
	onValue(value: T): void;
}

/** One of a few, all in view. */
export function Switch<T extends string>({ label, value, options, onValue }: SwitchProps<T>) {
	const id = useId();
	return (
		<fieldset className="pb-switch">
			<legend className="visually-hidden">{label}</legend>
			{options.map((option) => (
				<label key={option.id}>
					<input type="radio" name={id} checked={option.id === value} onChange={() => onValue(option.id)} />
					<span>{option.label}</span>
				</label>
			))}
		</fieldset>
	);
}
