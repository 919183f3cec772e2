import { createElement as h, memo, type ReactNode } from "react";
import type { Block } from "../schema.ts";
import { About } from "./about.ts";
import { CaseStudy } from "./case-study.ts";
import { Contact } from "./contact.ts";
import type { PageContext } from "./context.ts";
import { Headline } from "./headline.ts";
import { ServicesBlock } from "./services.ts";
import { Skills } from "./skills.ts";
import { Testimonial } from "./testimonial.ts";

interface Props {
	block: Block;
	context: PageContext;
	/** This headline is the page's title. */
	isTitle: boolean;
	/** Where an action without an address leads; only headlines are told, so that others stay as they are. */
	contactHref: string | null;
}

/** One block of the page. A keystroke renders the block it is in and no other. */
export const BlockView = memo(function BlockView({ block, context, isTitle, contactHref }: Props): ReactNode {
	switch (block.kind) {
		case "headline":
			return h(Headline, { block, context, first: isTitle, contactHref });
		case "about":
			return h(About, { block, context });
		case "services":
			return h(ServicesBlock, { block, context });
		case "case-study":
			return h(CaseStudy, { block, context });
		case "skills":
			return h(Skills, { block, context });
		case "testimonial":
			return h(Testimonial, { block, context });
		case "contact":
			return h(Contact, { block, context });
	}
});
