import type { ReactNode } from "react";
import { t } from "#src/i18n/t.ts";
import { useBench } from "./bench.ts";
import { FieldFrame } from "./FieldFrame.tsx";

interface TextFieldProps {
	/** Names the field among those of its block, for the coach and for undo. */
	field: string;
	label: string;
	hint?: string | undefined;
	placeholder?: string | undefined;
	value: string;
	/** Characters that fit, as the schema has it. */
	most: number;
	/** A text of several lines. */
	long?: boolean;
	onText(text: string): void;
	/** Stands below it. */
	children?: ReactNode;
}

/** Words to write, with how many characters are used of those that fit. */
export function TextField({ field, label, hint, placeholder, value, most, long = false, onText, children }: TextFieldProps) {
	const { words } = useBench();
	const isFull = value.length >= most;
	const input = {
		className: "input",
		value,
		placeholder,
		maxLength: most,
		"data-field": field,
	} as const;
	return (
		<FieldFrame
			label={label}
			hint={hint}
			note={{
				text: t(words, isFull ? "full" : "count", { n: value.length, most }),
				className: isFull ? "pb-count pb-count--full" : "pb-count",
			}}
			control={(own) =>
				long ? (
					<textarea {...own} {...input} rows={4} onChange={({ target }) => onText(target.value)} />
				) : (
					<textarea
						{...own}
						{...input}
						className="input pb-line"
						rows={1}
						autoComplete="off"
						onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
						onChange={({ target }) => onText(target.value.replace(/\s*\n\s*/g, " "))}
					/>
				)
			}
		>
			{children}
		</FieldFrame>
	);
}
