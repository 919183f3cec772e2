import type { BlockOf } from "../checks/finding.ts";
import type { Block, Offer, PortfolioDocument } from "../schema.ts";

const blanks: { readonly [Kind in Block["kind"]]: Omit<BlockOf<Kind>, "id"> } = {
	headline: { kind: "headline", name: "", claim: "", forWhom: "", action: { label: "", url: null }, picture: null },
	about: { kind: "about", text: "", picture: null },
	services: { kind: "services", intro: "", currency: "EUR", offers: [], prepaymentBp: null },
	"case-study": {
		kind: "case-study",
		title: "",
		client: "",
		problem: "",
		did: "",
		result: "",
		evidence: null,
		figures: [],
		plot: null,
		picture: null,
	},
	skills: { kind: "skills", items: [] },
	testimonial: { kind: "testimonial", words: "", who: "", role: "", from: null, consent: false },
	contact: { kind: "contact", email: "", note: "", links: [] },
};

/** A block in which nothing has been written. */
export function blankBlock(kind: Block["kind"], id: string): Block {
	return { ...blanks[kind], id } as Block;
}

export function blankOffer(id: string): Offer {
	return { id, title: "", includes: [], excludes: [], priceCents: null, per: "once", revisions: null, minMonths: null };
}

/** The blocks that a page for clients has, in the order in which a client asks. */
const template: readonly Block["kind"][] = ["headline", "about", "case-study", "services", "skills", "contact"];

/** Where everybody begins. Nothing is written in it: what could stand there is shown by the editor and is no part of it. */
export function startDocument(): PortfolioDocument {
	return {
		look: "ledger",
		language: "en",
		blocks: template.map((kind) => blankBlock(kind, kind)),
		resume: { place: "", languages: [], work: [], education: [] },
	};
}

/** Nobody has written anything in this block; its currency and a tick say nothing by themselves. */
export function isBlank(block: Block): boolean {
	return Object.entries(block).every(([key, value]) => key === "id" || key === "kind" || key === "currency" || isNothing(value));
}

function isNothing(value: unknown): boolean {
	if (typeof value === "string") return value.trim() === "";
	if (value === null || value === false) return true;
	if (Array.isArray(value)) return value.length === 0;
	return typeof value === "object" && Object.values(value as object).every(isNothing);
}

/** Nothing has been written on the whole page. */
export function isUntouched({ blocks, resume }: PortfolioDocument): boolean {
	return blocks.every(isBlank) && isNothing(resume);
}
