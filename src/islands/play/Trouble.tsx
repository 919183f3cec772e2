interface TroubleProps {
	kind: "later" | "moved";
	text: string;
}

/** Says why nothing moves, or why things look other than before; stays until the next action is through. */
export function Trouble({ kind, text }: TroubleProps) {
	return (
		<p className={`trouble trouble--${kind}`} role="status">
			{text}
		</p>
	);
}
