import { makeBlock, makeGood } from "./make.ts";
import type { PortfolioDocument } from "./schema.ts";

/** The good page with one text in every field that somebody writes in. */
export function everywhere(text: string, url = "https://example.com/"): PortfolioDocument {
	const good = makeGood();
	const line = text.slice(0, 200);
	const picture = { imageId: "portrait", alt: line };
	return {
		...good,
		blocks: [
			makeBlock("headline", { name: line, claim: line, forWhom: line, action: { label: text.slice(0, 60), url }, picture }),
			makeBlock("about", { text, picture }),
			makeBlock("case-study", {
				title: line,
				client: line,
				problem: text,
				did: `- ${text}`,
				result: text,
				figures: [{ id: "f", label: line, value: text.slice(0, 40), from: "handled" }],
				picture,
			}),
			makeBlock("services", {
				intro: text,
				offers: [{ id: "o", title: line, includes: [line], excludes: [line], priceCents: 1, per: "hour", revisions: 1, minMonths: null }],
			}),
			makeBlock("skills", { items: [{ id: "s", name: line, note: line, evidence: { kind: "run", id: "01JC7Q9E4T2V5R" } }] }),
			makeBlock("testimonial", { words: text, who: line, role: line }),
			makeBlock("contact", { note: text, links: [{ id: "l", label: line, url }] }),
		],
		resume: {
			place: line,
			languages: [{ id: "l", name: line, level: line }],
			work: [{ id: "w", who: line, role: line, from: line, to: line, did: text }],
			education: [{ id: "e", who: line, what: line, from: line, to: line }],
		},
	};
}
