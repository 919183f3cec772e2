import { createElement as h, type ReactNode } from "react";
import type { Block } from "../schema.ts";
import type { PageContext } from "./context.ts";
import { Picture } from "./picture.ts";
import { Prose } from "./prose.ts";
import { say } from "./say.ts";
import { Section } from "./section.ts";

export function About({ block, context }: { block: Extract<Block, { kind: "about" }>; context: PageContext }): ReactNode {
	return h(
		Section,
		{ id: block.id, className: "about", heading: say(context, "about") },
		h(Picture, { picture: block.picture, context, className: "beside", sizes: "(min-width: 60rem) 20rem, 90vw" }),
		h(Prose, { text: block.text, className: "lead" }),
	);
}
