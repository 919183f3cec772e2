import { createElement as h, type ReactNode } from "react";
import type { PageContext } from "./context.ts";
import { Seal } from "./mark.ts";
import { say } from "./say.ts";

/** The end of the page: what the mark means, where the résumé is, and what the page was made with. */
export function Foot({ context, marked }: { context: PageContext; marked: boolean }): ReactNode {
	return h(
		"footer",
		{ className: "foot" },
		marked && h("p", { className: "mark-meaning" }, h(Seal), h("span", null, say(context, "markMeaning"))),
		h(
			"p",
			{ className: "foot-line" },
			context.resumeUrl ? h("a", { href: context.resumeUrl }, say(context, "resume")) : null,
			h("span", null, say(context, "madeWith")),
		),
	);
}
