import { createElement as h, type ReactNode } from "react";
import type { Block } from "../schema.ts";
import { elsewhere, followable } from "./address.ts";
import type { PageContext } from "./context.ts";
import { plain } from "./plain.ts";
import { Prose } from "./prose.ts";
import { say } from "./say.ts";
import { Section } from "./section.ts";

/** How to reach them. */
export function Contact({ block, context }: { block: Extract<Block, { kind: "contact" }>; context: PageContext }): ReactNode {
	const email = block.email.trim();
	const mailto = email === "" ? null : followable(`mailto:${encodeURI(email)}`);
	const links = block.links.flatMap(({ id, label, url }) => {
		const href = followable(url);
		return href ? [{ id, href, label: plain(label).trim() || href.replace(/^(https?:\/\/|mailto:)/, "") }] : [];
	});
	return h(
		Section,
		{ id: block.id, className: "contact", heading: say(context, "contact") },
		h(Prose, { text: block.note, className: "lead" }),
		mailto && h("p", { className: "email" }, h("a", { href: mailto }, h("bdi", null, plain(email)))),
		links.length > 0 &&
			h(
				"ul",
				{ className: "links" },
				...links.map(({ id, href, label }) => h("li", { key: id }, h("a", { href, rel: elsewhere }, h("bdi", null, label)))),
			),
	);
}
