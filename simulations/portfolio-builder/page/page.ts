import { createElement as h, type ReactNode } from "react";
import type { PortfolioDocument } from "../schema.ts";
import { vouchedFor } from "../vouch.ts";
import { anchorOf } from "./address.ts";
import { BlockView } from "./block-view.ts";
import type { PageContext } from "./context.ts";
import { Foot } from "./foot.ts";
import { directionOf, say } from "./say.ts";

interface Props {
	document: PortfolioDocument;
	context: PageContext;
	/** Light or dark whatever the device prefers, for the preview. */
	scheme?: "light" | "dark";
}

/** The whole page. Stands in any element, a shadow root included: it measures itself, not the window. */
export function Page({ document, context, scheme }: Props): ReactNode {
	const { blocks, language, look } = document;
	const title = blocks.find((block) => block.kind === "headline" && block.name.trim() !== "");
	const contact = blocks.find(({ kind }) => kind === "contact");
	const contactHref = contact ? `#${anchorOf(contact.id)}` : null;
	return h(
		"div",
		{ className: `page ${look}`, lang: language, dir: directionOf(language), "data-scheme": scheme },
		h(
			"div",
			{ className: "sheet" },
			h(
				// The preview stands in a page that has a main part of its own.
				context.mode === "preview" ? "div" : "main",
				null,
				!title && h("h1", { className: "unseen" }, say(context, "untitled")),
				blocks.map((block) =>
					h(BlockView, {
						key: block.id,
						block,
						context,
						isTitle: block === title,
						contactHref: block.kind === "headline" ? contactHref : null,
					}),
				),
			),
			h(Foot, { context, marked: vouchedFor(blocks, context.evidence, context.quotable).size > 0 }),
		),
	);
}
