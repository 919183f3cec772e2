import { createElement as h, type ReactNode } from "react";
import { anchorOf } from "./address.ts";

interface Props {
	/** Of the block. */
	id: string;
	className: string;
	heading: ReactNode;
	/** Small words above the heading. */
	kicker?: ReactNode;
	/** A line below the heading. */
	below?: ReactNode;
	children?: ReactNode;
}

/** A block with its heading to one side and what it says to the other; each look sets the two its own way. */
export function Section({ id, className, heading, kicker, below, children }: Props): ReactNode {
	return h(
		"section",
		{ className: `block ${className}`, id: anchorOf(id) },
		h(
			"div",
			{ className: "head" },
			kicker ? h("p", { className: "kicker" }, kicker) : null,
			h("h2", { dir: "auto" }, heading),
			below ?? null,
		),
		h("div", { className: "body" }, children),
	);
}
