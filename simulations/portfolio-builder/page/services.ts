import { createElement as h, type ReactNode } from "react";
import { t, tn } from "../../../src/i18n/t.ts";
import type { Block, Offer } from "../schema.ts";
import type { PageContext } from "./context.ts";
import { plain } from "./plain.ts";
import { numbersFor, priceOf } from "./price.ts";
import { Prose } from "./prose.ts";
import { own, say } from "./say.ts";
import { Section } from "./section.ts";

type Services = Extract<Block, { kind: "services" }>;

/** What is on offer and what it costs. */
export function ServicesBlock({ block, context }: { block: Services; context: PageContext }): ReactNode {
	return h(
		Section,
		{ id: block.id, className: "services", heading: say(context, "services") },
		h(Prose, { text: block.intro, className: "intro" }),
		block.offers.length > 0 &&
			h("ul", { className: "offers" }, ...block.offers.map((offer) => h(OfferItem, { key: offer.id, offer, block, context }))),
		block.prepaymentBp !== null && h("p", { className: "prepayment" }, prepaymentOf(block.prepaymentBp, block, context)),
	);
}

function OfferItem({ offer, block, context }: { offer: Offer; block: Services; context: PageContext }): ReactNode {
	const price = priceOf(offer, block.currency, context);
	const terms = termsOf(offer, context);
	return h(
		"li",
		{ className: "offer" },
		h(
			"div",
			{ className: "offer-head" },
			h("h3", { dir: "auto" }, plain(offer.title)),
			h(
				"p",
				{ className: "price" },
				h("span", { className: "amount" }, price.amount),
				price.per && h("span", { className: "per" }, " ", own(context, price.per)),
			),
		),
		listOf(offer.includes, say(context, "includes"), "includes"),
		listOf(offer.excludes, say(context, "excludes"), "excludes"),
		terms.length > 0 && h("p", { className: "terms" }, own(context, terms.join(" · "))),
	);
}

function listOf(lines: readonly string[], title: ReactNode, className: string): ReactNode {
	const written = lines.map((line) => plain(line).trim()).filter((line) => line !== "");
	if (written.length === 0) return null;
	return h(
		"div",
		{ className },
		h("p", { className: "list-title" }, title),
		h("ul", null, ...written.map((line) => h("li", { dir: "auto" }, line))),
	);
}

function termsOf({ revisions, minMonths }: Offer, { words, wordsLanguage }: PageContext): readonly string[] {
	const terms: string[] = [];
	if (revisions === 0) terms.push(t(words, "revisions-none"));
	else if (revisions !== null) terms.push(tn(words, "revisions", revisions, {}, wordsLanguage));
	if (minMonths !== null) terms.push(tn(words, "minMonths", minMonths, {}, wordsLanguage));
	return terms;
}

function prepaymentOf(bp: number, { currency }: Services, context: PageContext): ReactNode {
	if (bp === 0) return say(context, "prepay-none");
	if (bp === 10_000) return say(context, "prepay-all");
	return say(context, "prepay", { share: numbersFor(context.language, currency).percent(bp / 10_000) });
}
