import { createElement as h, type ReactNode } from "react";
import { dayOf } from "../../../src/i18n/dates.ts";
import type { Evidence } from "../evidence.ts";
import type { Block } from "../schema.ts";
import { evidenceFor, measuredFigure, measuredSeries } from "../vouch.ts";
import type { PageContext } from "./context.ts";
import { FigureMark, Mark } from "./mark.ts";
import { Picture } from "./picture.ts";
import { plain } from "./plain.ts";
import { Plot } from "./plot.ts";
import { Prose } from "./prose.ts";
import { say } from "./say.ts";
import { Section } from "./section.ts";

type Study = Extract<Block, { kind: "case-study" }>;

/** A piece of work: its figures first, then problem, deed and result, and the line that was measured. */
export function CaseStudy({ block, context }: { block: Study; context: PageContext }): ReactNode {
	const evidence = evidenceFor(block.evidence, context.evidence);
	const series = measuredSeries(block, context.evidence);
	const vouched = series !== null || block.figures.some((figure) => measuredFigure(figure, block.evidence, context.evidence));
	const client = plain(block.client).trim();
	return h(
		Section,
		{
			id: block.id,
			className: "case-study",
			kicker: say(context, "caseStudy"),
			heading: plain(block.title).trim() || say(context, "caseStudy"),
			below: client && h("p", { className: "client", dir: "auto" }, client),
		},
		h(Figures, { block, evidence, context }),
		h(Picture, { picture: block.picture, context, className: "work", sizes: "(min-width: 60rem) 44rem, 90vw" }),
		h(
			"div",
			{ className: "story" },
			partOf(say(context, "problem"), block.problem),
			partOf(say(context, "did"), block.did),
			partOf(say(context, "result"), block.result),
		),
		series && h(Plot, { series, context }),
		evidence && vouched && h("p", { className: "source" }, sourceOf(evidence, context)),
	);
}

function Figures({ block, evidence, context }: { block: Study; evidence: Evidence | null; context: PageContext }): ReactNode {
	const figures = block.figures.filter(({ label, value }) => plain(label + value).trim() !== "");
	if (figures.length === 0) return null;
	return h(
		"dl",
		{ className: "figures" },
		...figures.map((figure) => {
			const measured = measuredFigure(figure, block.evidence, context.evidence);
			return h(
				"div",
				{ className: "figure", key: figure.id },
				h("dt", { dir: "auto" }, plain(figure.label)),
				h(
					"dd",
					null,
					h("span", { className: "value", dir: "auto" }, plain(figure.value)),
					measured && evidence && h(FigureMark, { context, evidence, label: measured.label, called: figure.label }),
				),
			);
		}),
	);
}

function partOf(title: ReactNode, text: string): ReactNode {
	return text.trim() === "" ? null : h("div", { className: "story-part" }, h("h3", null, title), h(Prose, { text }));
}

function sourceOf(evidence: Evidence, context: PageContext): ReactNode {
	const words = say(context, "measuredIn", { title: evidence.title, day: dayOf(evidence.at, context.wordsLanguage) });
	return h(Mark, { context, evidence, children: words });
}
