import type { Evidence, Quotable } from "./evidence.ts";
import type { Block, EvidenceRef, PortfolioDocument } from "./schema.ts";
import { mayBeShown } from "./shown.ts";
import { evidenceFor } from "./vouch.ts";

/** The parts of JSON Resume 1.0 that a portfolio fills. Absent is what nobody has written. */
export interface JsonResume {
	$schema: string;
	basics: {
		name: string;
		label?: string;
		email?: string;
		url?: string;
		summary?: string;
		location?: { city: string };
		profiles?: readonly { network: string; url: string }[];
	};
	work?: readonly { name: string; position: string; startDate?: string; endDate?: string; summary?: string }[];
	education?: readonly { institution: string; area: string; startDate?: string; endDate?: string }[];
	certificates?: readonly { name: string; date: string; issuer: string; url?: string }[];
	projects?: readonly { name: string; description?: string; entity?: string; highlights?: readonly string[]; url?: string }[];
	skills?: readonly { name: string; keywords?: readonly string[] }[];
	languages?: readonly { language: string; fluency: string }[];
	references?: readonly { name: string; reference: string }[];
	meta: { version: string; canonical?: string };
}

interface Sources {
	evidence: readonly Evidence[];
	quotable: readonly Quotable[];
	/** Absolute address of the page; null while it is not published. */
	pageUrl: string | null;
	/** Absolute address of what was measured, or null. */
	proofUrl(ref: EvidenceRef): string | null;
}

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/**
 * The résumé as JSON Resume 1.0. Dates that no machine can read are left out of their fields.
 *
 * @see https://jsonresume.org/schema
 */
export function jsonResume({ blocks, resume }: PortfolioDocument, sources: Sources): JsonResume {
	const of = <Kind extends Block["kind"]>(kind: Kind) => blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
	const filled = <Item>(items: readonly Item[]) => (items.length > 0 ? items : undefined);
	return withoutAbsent({
		$schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
		basics: basicsOf(of("headline")[0], of("about")[0], of("contact")[0], resume.place, sources.pageUrl),
		work: filled(
			resume.work.map(({ who, role, from, to, did }) => ({
				name: who,
				position: role,
				startDate: isoDate(from),
				endDate: isoDate(to),
				summary: written(did),
			})),
		),
		education: filled(
			resume.education.map(({ who, what, from, to }) => ({
				institution: who,
				area: what,
				startDate: isoDate(from),
				endDate: isoDate(to),
			})),
		),
		certificates: filled(certificatesOf(blocks, sources)),
		projects: filled(
			of("case-study").map(({ title, result, client, figures, evidence }) => ({
				name: title,
				description: written(result),
				entity: written(client),
				highlights: filled(figures.map(({ label, value }) => `${label}: ${value}`)),
				url: evidenceFor(evidence, sources.evidence) && evidence ? uri(sources.proofUrl(evidence)) : undefined,
			})),
		),
		skills: filled(
			of("skills").flatMap(({ items }) =>
				items.filter(({ name }) => name.trim() !== "").map(({ name, note }) => ({ name, keywords: filled(written(note) ? [note] : []) })),
			),
		),
		languages: filled(resume.languages.map(({ name, level }) => ({ language: name, fluency: level }))),
		references: filled(
			of("testimonial")
				.filter((block) => block.words.trim() !== "" && mayBeShown(block, sources.quotable))
				.map(({ who, words }) => ({ name: who, reference: words })),
		),
		meta: { version: "v1.0.0", canonical: sources.pageUrl ? uri(`${sources.pageUrl}/resume.json`) : undefined },
	}) as unknown as JsonResume;
}

function basicsOf(
	headline: BlockOf<"headline"> | undefined,
	about: BlockOf<"about"> | undefined,
	contact: BlockOf<"contact"> | undefined,
	place: string,
	pageUrl: string | null,
) {
	const profiles = (contact?.links ?? []).flatMap(({ label, url }) => {
		const address = uri(url);
		return address ? [{ network: written(label) ?? new URL(address).host, url: address }] : [];
	});
	return {
		name: headline?.name ?? "",
		label: written(headline?.claim),
		email: written(contact?.email),
		url: uri(pageUrl),
		summary: written(about?.text),
		location: written(place) ? { city: place } : undefined,
		profiles: profiles.length > 0 ? profiles : undefined,
	};
}

/** The exams that the page's skills and case studies name. */
function certificatesOf(blocks: readonly Block[], { evidence, proofUrl }: Sources) {
	const refs = blocks.flatMap((block) => {
		if (block.kind === "skills") return block.items.map((item) => item.evidence);
		return block.kind === "case-study" ? [block.evidence] : [];
	});
	const passed = new Set(refs.map((ref) => evidenceFor(ref, evidence)).filter((found) => found?.kind === "exam"));
	return [...passed].flatMap((exam) =>
		exam
			? [{ name: exam.title, date: exam.at.slice(0, 10), issuer: "SMM Simulator", url: uri(proofUrl({ kind: "exam", id: exam.id })) }]
			: [],
	);
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** “March 2023”, “03/2023”, “2023-03”, “2023” → as ISO 8601 has it; undefined where there is no year. */
export function isoDate(text: string): string | undefined {
	const iso = /^\s*([12]\d{3})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?\s*$/.exec(text);
	if (iso) return text.trim();
	const year = /(?<!\d)([12]\d{3})(?!\d)/.exec(text)?.[1];
	if (!year) return undefined;
	const named = months.findIndex((month) => new RegExp(`(?<!\\p{L})${month}`, "iu").test(text)) + 1;
	const month = named > 0 ? named : Number(/(?<!\d)(0?[1-9]|1[0-2])[/.]\s?[12]\d{3}/.exec(text)?.[1] ?? 0);
	return month > 0 ? `${year}-${String(month).padStart(2, "0")}` : year;
}

/** An address as RFC 3986 has it, or undefined. */
function uri(url: string | null): string | undefined {
	if (url === null || !URL.canParse(url)) return undefined;
	const { href, host } = new URL(url);
	const at = host === "" ? 0 : href.indexOf(host) + host.length;
	const strict = href
		.slice(at)
		.replace(/%(?![0-9a-fA-F]{2})/g, "%25")
		.replace(/["<>\\^`{|}[\]\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
	return href.slice(0, at) + strict;
}

const written = (text: string | undefined) => (text === undefined || text.trim() === "" ? undefined : text);

/** The same without keys that hold nothing, as JSON would have it. */
function withoutAbsent<Value extends object>(value: Value): Value {
	return JSON.parse(JSON.stringify(value)) as Value;
}
