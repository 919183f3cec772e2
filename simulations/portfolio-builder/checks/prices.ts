import type { Block, Offer } from "../schema.ts";
import { type BlockOf, blocksOf, improve, must, type PageCheck, type Problem } from "./finding.ts";
import { phrasesIn } from "./reading.ts";

/** Words by which two people understand two things. */
const loose: readonly string[] = [
	"unlimited",
	"etc",
	"and more",
	"and so on",
	"as needed",
	"as required",
	"if necessary",
	"negotiable",
	"from time to time",
	"regularly",
	"approximately",
	"up to",
	"starting at",
	"starting from",
];

/** A price list that can be understood in one way only. */
export const prices: PageCheck = (blocks) => {
	const lists = blocksOf(blocks, "services");
	if (lists.length === 0) return [improve("prices-missing", null)];
	return lists.flatMap(ofList);
};

function ofList(block: BlockOf<"services">): readonly Problem[] {
	const { id, offers } = block;
	if (offers.length === 0) return [must("prices-no-offer", id)];
	if (offers.every(({ priceCents }) => priceCents === null)) return [must("prices-none", id)];
	const paid = offers.some(({ priceCents }) => priceCents !== null && priceCents > 0);
	return [
		...offers.flatMap((offer) => ofOffer(offer, id)),
		...twins(offers, id),
		...looseWords(block),
		...(paid && block.prepaymentBp === null ? [improve("prices-prepayment", id)] : []),
	];
}

function ofOffer(offer: Offer, blockId: string): readonly Problem[] {
	const { title, includes, priceCents, per, revisions, minMonths } = offer;
	if (title.trim() === "") return [must("prices-untitled", blockId)];
	const problems: Problem[] = [];
	const facts = { title };
	if (priceCents === null) problems.push(improve("prices-open", blockId, facts));
	if (includes.every((line) => line.trim() === "")) problems.push(must("prices-includes-nothing", blockId, facts));
	if (revisions === null && per !== "hour") problems.push(improve("prices-revisions", blockId, facts));
	if (per === "month" && minMonths === null) problems.push(improve("prices-months", blockId, facts));
	if (per !== "month" && minMonths !== null) problems.push(must("prices-months-of-what", blockId, facts));
	return problems;
}

function twins(offers: readonly Offer[], blockId: string): readonly Problem[] {
	const titles = offers.map(({ title }) => title.trim().toLowerCase());
	const twin = offers.find(({ title }, n) => title.trim() !== "" && titles.indexOf(title.trim().toLowerCase()) < n);
	return twin ? [must("prices-twins", blockId, { title: twin.title })] : [];
}

function looseWords({ id, intro, offers }: Extract<Block, { kind: "services" }>): readonly Problem[] {
	const text = [intro, ...offers.flatMap(({ title, includes, excludes }) => [title, ...includes, ...excludes])].join("\n");
	const found = phrasesIn(text, loose);
	return found.length === 0 ? [] : [improve("prices-loose", id, { words: found.join(", ") })];
}
