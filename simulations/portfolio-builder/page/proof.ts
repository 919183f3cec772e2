import { createElement as h, type ReactNode } from "react";
import { dayOf } from "../../../src/i18n/dates.ts";
import { t, type Words } from "../../../src/i18n/t.ts";
import type { Evidence } from "../evidence.ts";
import type { Look } from "../vocabulary.ts";
import type { PageContext } from "./context.ts";
import { type PageHead, wholeHtml } from "./document.ts";
import { Seal } from "./mark.ts";
import { plain } from "./plain.ts";
import { Plot } from "./plot.ts";
import { numbersFor } from "./price.ts";

/** What the page behind a mark is made of. */
export interface Proof {
	evidence: Evidence;
	/** Of the page's owner, as they call themselves; may be empty. */
	name: string;
	look: Look;
	/** Address of the page that it belongs to. */
	pageUrl: string;
	/** `content/<lang>/ui/portfolio-page.yaml`, and the language of it. */
	words: Words;
	language: string;
}

/** The page that a mark leads to: what was measured, when, in which scenario, and how that works. */
export function proofHtml(proof: Proof, head: Pick<PageHead, "css" | "url" | "indexed">): string {
	const { words, evidence } = proof;
	const title = `${t(words, `proof-${evidence.kind}`)}: ${evidence.title}`;
	const description = t(words, "proofDescription", { name: nameOf(proof), title: evidence.title });
	return wholeHtml(proof.language, { ...head, sharePicture: null, title, description, type: "article" }, h(ProofPage, proof));
}

export function ProofPage(proof: Proof): ReactNode {
	const { evidence, look, words, language } = proof;
	const name = nameOf(proof);
	const day = dayOf(evidence.at, language);
	const score = scoreOf(proof);
	return h(
		"div",
		{ className: `page ${look} proof` },
		h(
			"main",
			{ className: "sheet" },
			h("p", { className: "kicker" }, h(Seal), " ", t(words, `proof-${evidence.kind}`)),
			h("h1", { className: "proof-title" }, evidence.title),
			h("p", { className: "lead" }, t(words, `proofLead-${evidence.kind}`, { name, title: evidence.title, day })),
			score && h("p", null, score),
			evidence.figures.length > 0 &&
				h(
					"section",
					null,
					h("h2", null, t(words, "proofFigures")),
					h(
						"table",
						{ className: "proof-figures" },
						h(
							"tbody",
							null,
							...evidence.figures.map(({ id, label, value }) =>
								h("tr", { key: id }, h("th", { scope: "row" }, label), h("td", null, value)),
							),
						),
					),
				),
			...evidence.series.map((series) => h(Plot, { key: series.id, series, context: contextOf(proof) })),
			evidence.skills.length > 0 &&
				h(
					"section",
					null,
					h("h2", null, t(words, "proofSkills")),
					h("ul", null, ...evidence.skills.map((skill) => h("li", { key: skill }, skill))),
				),
			h(
				"section",
				null,
				h("h2", null, t(words, "proofHow")),
				h("p", null, howOf(proof)),
				evidence.kind !== "exam" && h("p", null, t(words, "proofInvented")),
			),
			h("p", { className: "back" }, h("a", { href: proof.pageUrl }, t(words, "proofBack", { name }))),
		),
	);
}

const nameOf = ({ name, words }: Proof) => plain(name).trim() || t(words, "proofName");

function howOf({ evidence, words }: Proof): string {
	const own = `proofHow-${evidence.simulation}`;
	return t(words, evidence.simulation !== null && own in words ? own : `proofHow-${evidence.kind}`);
}

function scoreOf({ evidence, words, language }: Proof): string | null {
	if (evidence.score === null || evidence.kind === "work") return null;
	const numbers = numbersFor(language, "EUR");
	const score = evidence.kind === "exam" ? numbers.percent(evidence.score) : numbers.count(evidence.score);
	return t(words, `proofScore-${evidence.kind}`, { score });
}

function contextOf({ words, language }: Proof): PageContext {
	return {
		words,
		wordsLanguage: language,
		language,
		mode: "public",
		evidence: [],
		quotable: [],
		imageUrl: () => null,
		proofUrl: () => null,
	};
}
