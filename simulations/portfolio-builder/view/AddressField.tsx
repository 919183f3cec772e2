import { useState } from "react";
import { FieldFrame } from "./FieldFrame.tsx";

interface AddressFieldProps {
	field: string;
	label: string;
	hint?: string | undefined;
	placeholder?: string | undefined;
	type: "email" | "url";
	/** Empty when there is none. */
	value: string;
	/** What was typed as an address that can be kept, or null. */
	read(typed: string): string | null;
	/** Said while it is none. */
	error: string;
	onAddress(address: string): void;
	/** An empty field is an address too: none. */
	mayBeEmpty?: boolean;
}

/** An address, typed: what leads nowhere stays in the field and changes nothing until it leads somewhere. */
export function AddressField(props: AddressFieldProps) {
	const { field, label, hint, placeholder, type, value, read, error, onAddress, mayBeEmpty = true } = props;
	const [typed, setTyped] = useState({ text: value, for: value });
	const [left, setLeft] = useState(true);
	// A value that was set from elsewhere, as by undo, replaces what was typed.
	const text = typed.for === value ? typed.text : value;
	const isBad = text.trim() === "" ? !mayBeEmpty : read(text) === null;
	const said = isBad && left;
	return (
		<FieldFrame
			label={label}
			hint={hint}
			note={said ? { text: error, className: "error" } : null}
			control={(own) => (
				<input
					{...own}
					className="input"
					type="text"
					inputMode={type}
					autoCapitalize="none"
					autoComplete="off"
					spellCheck={false}
					data-field={field}
					maxLength={500}
					value={text}
					placeholder={placeholder}
					aria-invalid={said || undefined}
					onFocus={() => setLeft(false)}
					onBlur={() => setLeft(true)}
					onChange={({ target }) => {
						const next = target.value.trim() === "" && mayBeEmpty ? "" : read(target.value);
						setTyped({ text: target.value, for: next ?? value });
						if (next !== null && next !== value) onAddress(next);
					}}
				/>
			)}
		/>
	);
}
