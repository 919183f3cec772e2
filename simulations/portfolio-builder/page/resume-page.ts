import { createElement as h, type ReactNode } from "react";
import { t } from "../../../src/i18n/t.ts";
import type { Block, PortfolioDocument } from "../schema.ts";
import { mayBeShown } from "../shown.ts";
import { evidenceFor, measuredFigure } from "../vouch.ts";
import { followable } from "./address.ts";
import type { PageContext } from "./context.ts";
import { type PageHead, wholeHtml } from "./document.ts";
import { FigureMark, Mark } from "./mark.ts";
import { plain } from "./plain.ts";
import { Prose } from "./prose.ts";
import { directionOf, say } from "./say.ts";

interface Props {
	document: PortfolioDocument;
	context: PageContext;
	/** Address of the portfolio, or null where there is none. */
	pageUrl: string | null;
}

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** The résumé as one HTML document. */
export function resumeHtml(props: Props, head: Pick<PageHead, "css" | "url" | "indexed">): string {
	const { words } = props.context;
	const name = nameOf(props.document) || t(words, "untitled");
	const title = `${name} – ${t(words, "resume")}`;
	const description = t(words, "resumeDescription", { name });
	return wholeHtml(props.document.language, { ...head, sharePicture: null, title, description, type: "profile" }, h(ResumePage, props));
}

/** The résumé on a page or two: what blocks tell and what the résumé adds, in the order in which employers read. */
export function ResumePage({ document, context, pageUrl }: Props): ReactNode {
	const { blocks, language, look, resume } = document;
	const of = <Kind extends Block["kind"]>(kind: Kind) => blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
	const about = of("about")[0];
	return h(
		"div",
		{ className: `page ${look} resume`, lang: language, dir: directionOf(language) },
		h(
			"main",
			{ className: "sheet" },
			h(ResumeHead, { document, context, pageUrl }),
			about && h(Prose, { text: about.text, className: "lead" }),
			part(
				say(context, "resumeWork"),
				resume.work.map((work) => entry(work.id, work.role, work.who, spanOf(work, context), h(Prose, { text: work.did }))),
			),
			part(
				say(context, "resumeProjects"),
				of("case-study").map((study) =>
					entry(study.id, study.title, study.client, null, h(Prose, { text: study.result }), figuresOf(study, context)),
				),
			),
			part(
				say(context, "resumeEducation"),
				resume.education.map((school) => entry(school.id, school.what, school.who, spanOf(school, context))),
			),
			part(
				say(context, "skills"),
				of("skills").flatMap((block) => block.items.map((item) => skillOf(item, context))),
			),
			part(
				say(context, "resumeLanguages"),
				resume.languages.map(({ id, name, level }) => entry(id, name, level, null)),
			),
			part(
				say(context, "resumeReferences"),
				of("testimonial")
					.filter((block) => block.words.trim() !== "" && mayBeShown(block, context.quotable))
					.map((block) => entry(block.id, block.who, block.role, null, h("blockquote", null, h(Prose, { text: block.words })))),
			),
		),
	);
}

function ResumeHead({ document, context, pageUrl }: Props): ReactNode {
	const headline = document.blocks.find((block) => block.kind === "headline");
	const contact = document.blocks.find((block) => block.kind === "contact");
	const email = plain(contact?.email ?? "").trim();
	const mailto = email === "" ? null : followable(`mailto:${encodeURI(email)}`);
	const place = plain(document.resume.place).trim();
	return h(
		"header",
		{ className: "resume-head" },
		h("h1", { className: "name", dir: "auto" }, nameOf(document) || say(context, "untitled")),
		headline && h("p", { className: "claim", dir: "auto" }, plain(headline.claim)),
		h(
			"ul",
			{ className: "links" },
			place && h("li", { dir: "auto" }, place),
			mailto && h("li", null, h("a", { href: mailto }, email)),
			pageUrl && h("li", null, h("a", { href: pageUrl }, pageUrl.replace(/^https?:\/\//, ""))),
		),
	);
}

function part(title: ReactNode, entries: readonly ReactNode[]): ReactNode {
	if (entries.length === 0) return null;
	return h("section", { className: "resume-part" }, h("h2", null, title), h("ul", { className: "entries" }, ...entries));
}

function entry(id: string, title: string, beside: string, when: ReactNode, ...more: readonly ReactNode[]): ReactNode {
	return h(
		"li",
		{ key: id },
		h("h3", { dir: "auto" }, plain(title)),
		h(
			"p",
			{ className: "entry-line" },
			beside.trim() !== "" && h("span", { dir: "auto" }, plain(beside)),
			when && h("span", { className: "when" }, when),
		),
		...more,
	);
}

function figuresOf(study: BlockOf<"case-study">, context: PageContext): ReactNode {
	const evidence = evidenceFor(study.evidence, context.evidence);
	if (study.figures.length === 0) return null;
	return h(
		"ul",
		{ className: "resume-figures" },
		...study.figures.map((figure) => {
			const measured = measuredFigure(figure, study.evidence, context.evidence);
			const mark = measured && evidence && h(FigureMark, { context, evidence, label: measured.label, called: figure.label });
			return h("li", { key: figure.id }, h("bdi", null, plain(figure.label)), ": ", h("bdi", null, plain(figure.value)), " ", mark);
		}),
	);
}

function skillOf({ id, name, note, evidence: ref }: BlockOf<"skills">["items"][number], context: PageContext): ReactNode {
	const evidence = evidenceFor(ref, context.evidence);
	return entry(
		id,
		name,
		note,
		null,
		evidence && h(Mark, { context, evidence, children: say(context, "shownIn", { title: evidence.title }) }),
	);
}

function spanOf({ from, to }: { from: string; to: string }, context: PageContext): ReactNode {
	const [begun, ended] = [plain(from).trim(), plain(to).trim()];
	if (begun === "") return ended || null;
	return ended === "" ? say(context, "resumeSince", { from: begun }) : say(context, "resumeUntil", { from: begun, to: ended });
}

const nameOf = ({ blocks }: PortfolioDocument) => plain(blocks.find((block) => block.kind === "headline")?.name ?? "").trim();
