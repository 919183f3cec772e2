import type { ReactNode } from "react";

interface TroubleProps {
	kind: "later" | "moved" | "signed-out";
	text: string;
	/** What the person can do about it. */
	children?: ReactNode;
}

/** Says why nothing moves, or why things look other than before; stays until the next action is through. */
export function Trouble({ kind, text, children }: TroubleProps) {
	return (
		<p className={`trouble trouble--${kind}`} role="status">
			{text} {children}
		</p>
	);
}
