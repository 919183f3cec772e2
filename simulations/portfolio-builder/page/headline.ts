import { createElement as h, type ReactNode } from "react";
import type { Block } from "../schema.ts";
import { anchorOf, elsewhere, followable } from "./address.ts";
import type { PageContext } from "./context.ts";
import { Picture } from "./picture.ts";
import { plain } from "./plain.ts";

interface Props {
	block: Extract<Block, { kind: "headline" }>;
	context: PageContext;
	/** The page's own title; later ones are headings below it. */
	first: boolean;
	/** Where the action leads when it has no address of its own. */
	contactHref: string | null;
}

/** Who it is, what they do, for whom, and the one thing to do next. */
export function Headline({ block, context, first, contactHref }: Props): ReactNode {
	const { name, claim, forWhom, action, picture } = block;
	const href = followable(action.url) ?? contactHref;
	const label = plain(action.label).trim();
	return h(
		"header",
		{ className: "block headline", id: anchorOf(block.id) },
		h(
			"div",
			{ className: "headline-words" },
			name.trim() !== "" && h(first ? "h1" : "h2", { className: "name", dir: "auto" }, plain(name)),
			claim.trim() !== "" && h("p", { className: "claim", dir: "auto" }, plain(claim)),
			forWhom.trim() !== "" && h("p", { className: "for-whom", dir: "auto" }, plain(forWhom)),
			label !== "" &&
				href !== null &&
				h(
					"p",
					{ className: "action-line" },
					h("a", { className: "action", href, ...(href.startsWith("#") ? {} : { rel: elsewhere }) }, h("bdi", null, label)),
				),
		),
		h(Picture, { picture, context, className: "portrait", sizes: "(min-width: 60rem) 24rem, 60vw", first }),
	);
}
