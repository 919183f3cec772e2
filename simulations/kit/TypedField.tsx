import { useId, useState } from "react";
import "./fields.css";

interface TypedFieldProps {
	label: string;
	hint?: string | undefined;
	/** Said while what stands there cannot be read. */
	error: string;
	/** Null while nothing is filled in. */
	value: number | null;
	onValue(value: number | null): void;
	/** Text to value; null where it cannot be read. */
	read(text: string): number | null;
	/** Value to text, to be read back by `read`. */
	write(value: number): string;
	/** A unit before or after what is typed. */
	before?: string | undefined;
	after?: string | undefined;
	/** Id of words elsewhere that belong to it. */
	describedBy?: string | undefined;
}

/** A number, typed; empty is null, and what cannot be read changes nothing until it can. */
export function TypedField({ label, hint, error, value, onValue, read, write, before, after, describedBy }: TypedFieldProps) {
	const id = useId();
	const [typed, setTyped] = useState(value === null ? "" : write(value));
	const isEmpty = typed.trim() === "";
	const now = read(typed);
	const isBad = now === null && !isEmpty;
	// A value that was set from elsewhere replaces what was typed.
	const text = now === value || isBad ? typed : value === null ? "" : write(value);
	const about = [hint && `${id}-hint`, isBad && `${id}-error`, describedBy].filter(Boolean).join(" ");
	return (
		<div className="field typed">
			<label htmlFor={id}>{label}</label>
			<span className="typed-box">
				{before && <span aria-hidden="true">{before}</span>}
				<input
					id={id}
					className="input"
					inputMode="decimal"
					autoComplete="off"
					value={text}
					aria-describedby={about || undefined}
					aria-invalid={isBad || undefined}
					onChange={({ target }) => {
						setTyped(target.value);
						const next = read(target.value);
						if (next !== null || target.value.trim() === "") onValue(next);
					}}
				/>
				{after && <span>{after}</span>}
			</span>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{isBad && (
				<p className="error" id={`${id}-error`}>
					{error}
				</p>
			)}
		</div>
	);
}
