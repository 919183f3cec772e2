import type { PublicCourse } from "#content/public.ts";
import { pageDocuments } from "./pages.ts";
import { opening } from "./words.ts";

export const kinds = ["lesson", "term", "scenario", "assignment", "client", "module", "page"] as const;
export type Kind = (typeof kinds)[number];

/** One place that search can lead to. */
export interface SearchDocument {
	kind: Kind;
	title: string;
	/** What it belongs to: a section's lesson, a scenario's client; empty for what stands by itself. */
	under: string;
	path: string;
	/** The beginning of what stands there. */
	text: string;
	/** Other words under which people look for it. */
	terms: readonly string[];
}

/** Enough for a passage, and small enough to be fetched when search is opened. */
const wordsKept = 60;

/** Everything that can be found: sections of lessons, terms, scenarios, assignments, clients, modules, pages of the site. */
export function searchDocuments(course: PublicCourse): readonly SearchDocument[] {
	const termsOf = (ids: readonly string[]) => ids.flatMap((id) => course.terms.get(id)?.term ?? []);
	const text = (words: string) => opening(words, wordsKept);
	const client = (id: string | undefined) => (id ? course.brands.get(id)?.words.name : undefined);
	return [
		...[...course.lessons.values()].flatMap((lesson) => {
			const [first, ...rest] = lesson.sections;
			const beginning = first?.heading === "" ? first.text : "";
			return [
				{
					kind: "lesson" as const,
					title: lesson.title,
					under: "",
					path: lesson.path,
					text: text(`${lesson.summary} ${beginning}`),
					terms: termsOf(lesson.terms),
				},
				...(beginning ? rest : lesson.sections).map((section) => ({
					kind: "lesson" as const,
					title: section.heading,
					under: lesson.title,
					path: `${lesson.path}#${section.slug}`,
					text: text(section.text),
					terms: [],
				})),
			];
		}),
		...[...course.terms.values()].map((term) => ({
			kind: "term" as const,
			title: term.term,
			under: "",
			path: `/glossary/#${term.id}`,
			text: text([term.short, term.more].filter(Boolean).join(" ")),
			terms: term.also,
		})),
		...[...course.briefings.values()].map((briefing) => ({
			kind: "scenario" as const,
			title: briefing.title,
			under: client("brand" in briefing ? briefing.brand : undefined) ?? "",
			path: `/practice/${briefing.simulation}/${briefing.id}/`,
			text: text([briefing.summary, ...briefing.goals].join(" ")),
			terms: "brand" in briefing ? [briefing.brand] : [],
		})),
		...[...course.assignments.values()].map(({ assignment, words }) => ({
			kind: "assignment" as const,
			title: words.title,
			under: "",
			path: `/assignments/${assignment.id}/`,
			text: text([words.summary, ...words.deliver].join(" ")),
			terms: [],
		})),
		...[...course.brands.values()].map(({ facts, words }) => ({
			kind: "client" as const,
			title: words.name,
			under: "",
			path: `/practice/#${facts.id}`,
			text: text([words.line, ...words.about].join(" ")),
			// The id says what trade it is: few remember the name of a bakery.
			terms: [facts.id, ...Object.values(words.products)],
		})),
		...course.modules.map((module) => ({
			kind: "module" as const,
			title: module.title,
			under: "",
			path: `/learn/${module.id}/`,
			text: text([module.summary, ...module.outcomes].join(" ")),
			terms: [],
		})),
		...pageDocuments(course),
	];
}
