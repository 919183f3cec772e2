import { createElement as h, type ReactNode } from "react";
import type { Block } from "../schema.ts";
import { evidenceFor, quotedReview } from "../vouch.ts";
import type { PageContext } from "./context.ts";
import { Mark, Seal } from "./mark.ts";
import { plain } from "./plain.ts";
import { Prose } from "./prose.ts";
import { say } from "./say.ts";
import { Section } from "./section.ts";

/** What somebody else says, and who. */
export function Testimonial({ block, context }: { block: Extract<Block, { kind: "testimonial" }>; context: PageContext }): ReactNode {
	const review = quotedReview(block, context.quotable);
	const evidence = review && evidenceFor({ kind: "work", id: review.submissionId }, context.evidence);
	const words = review && say(context, "quotedFrom", { title: review.title });
	const role = plain(block.role).trim();
	return h(
		Section,
		{ id: block.id, className: "testimonial", heading: say(context, "testimonial") },
		h(
			"figure",
			{ className: "quote" },
			h("blockquote", { dir: "auto" }, h(Prose, { text: block.words })),
			h(
				"figcaption",
				null,
				h("span", { className: "who", dir: "auto" }, plain(block.who)),
				role && h("span", { className: "role", dir: "auto" }, role),
				words && evidence && h(Mark, { context, evidence, children: words }),
				words && !evidence && h("span", { className: "mark" }, h(Seal), h("span", null, words)),
			),
		),
	);
}
