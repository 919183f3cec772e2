import { type ReactNode, useId } from "react";

interface FieldFrameProps {
	label: string;
	hint?: string | undefined;
	/** What is said below it of what stands in it; null for nothing. */
	note: { text: string; className: string } | null;
	/** The control, named by the label and described by hint and note. */
	control(own: { id: string; "aria-describedby": string | undefined }): ReactNode;
	/** Stands below it all. */
	children?: ReactNode;
}

/** A field to fill in: label, hint, control and note. */
export function FieldFrame({ label, hint, note, control, children }: FieldFrameProps) {
	const id = useId();
	return (
		<div className="field pb-field">
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{control({ id, "aria-describedby": [hint && `${id}-hint`, note && `${id}-note`].filter(Boolean).join(" ") || undefined })}
			{note && (
				<p className={note.className} id={`${id}-note`}>
					{note.text}
				</p>
			)}
			{children}
		</div>
	);
}
