import { createElement as h, type ReactNode } from "react";
import type { Block } from "../schema.ts";
import { evidenceFor } from "../vouch.ts";
import type { PageContext } from "./context.ts";
import { Mark } from "./mark.ts";
import { plain } from "./plain.ts";
import { say } from "./say.ts";
import { Section } from "./section.ts";

/** What one can do, each with what shows it. */
export function Skills({ block, context }: { block: Extract<Block, { kind: "skills" }>; context: PageContext }): ReactNode {
	const items = block.items.filter(({ name }) => name.trim() !== "");
	return h(
		Section,
		{ id: block.id, className: "skills", heading: say(context, "skills") },
		items.length > 0 &&
			h(
				"ul",
				{ className: "skill-list" },
				...items.map((item) => {
					const evidence = evidenceFor(item.evidence, context.evidence);
					return h(
						"li",
						{ className: "skill", key: item.id },
						h("p", { className: "skill-name", dir: "auto" }, plain(item.name)),
						item.note.trim() !== "" && h("p", { className: "skill-note", dir: "auto" }, plain(item.note)),
						evidence && h(Mark, { context, evidence, children: say(context, "shownIn", { title: evidence.title }) }),
					);
				}),
			),
	);
}
