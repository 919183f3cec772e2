import { createElement as h, type ReactNode } from "react";
import type { Evidence } from "../evidence.ts";
import type { PageContext } from "./context.ts";
import { plain } from "./plain.ts";
import { say } from "./say.ts";

/** A seal with a tick. */
export function Seal(): ReactNode {
	return h(
		"svg",
		{ className: "seal", viewBox: "0 0 20 20", width: 16, height: 16, "aria-hidden": true, focusable: false },
		h("path", {
			d: "M10 1l2.2 1.7 2.8-.1.8 2.6 2.3 1.6-1 2.6 1 2.6-2.3 1.6-.8 2.6-2.8-.1L10 17.8l-2.2-1.7-2.8.1-.8-2.6L1.9 12l1-2.6-1-2.6 2.3-1.6.8-2.6 2.8.1z",
		}),
		h("path", { className: "tick", d: "M6.6 9.6l2.4 2.4 4.5-4.8" }),
	);
}

interface Props {
	context: PageContext;
	evidence: Evidence;
	children: ReactNode;
	className?: string;
}

/** Says that the server vouches for what stands here, and leads to what was measured where there is a page for it. */
export function Mark({ context, evidence, children, className = "" }: Props): ReactNode {
	const href = context.proofUrl({ kind: evidence.kind, id: evidence.id });
	const inside = [h(Seal, { key: "seal" }), h("span", { key: "words" }, children)];
	return href ? h("a", { className: `mark ${className}`, href }, inside) : h("span", { className: `mark ${className}` }, inside);
}

/** The mark of one figure. Where the author calls it otherwise, it says as what it was measured. */
export function FigureMark({
	context,
	evidence,
	label,
	called,
}: {
	context: PageContext;
	evidence: Evidence;
	label: string;
	called: string;
}): ReactNode {
	const same = plain(called).trim() === label;
	return h(
		Mark,
		{ context, evidence, className: "mark--figure" } as Props,
		same ? say(context, "measured") : say(context, "measuredAs", { label }),
		h("span", { className: "unseen" }, " ", say(context, "measuredWhole", { label })),
	);
}
