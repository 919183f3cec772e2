import { type InputHTMLAttributes, useId } from "react";

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> {
	label: string;
	/** Stands before the field is filled in, so that nobody learns a rule by breaking it. */
	hint?: string;
	error?: string | undefined;
	onText: (text: string) => void;
}

/** A line to fill in, with its rule before it and its error beside it. */
export function Field({ label, hint, error, onText, ...input }: Props) {
	const id = useId();
	const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<input
				{...input}
				id={id}
				className="input"
				aria-invalid={error ? true : undefined}
				aria-describedby={described || undefined}
				onChange={(event) => onText(event.target.value)}
			/>
			{error && (
				<p className="error" id={`${id}-error`}>
					{error}
				</p>
			)}
		</div>
	);
}
