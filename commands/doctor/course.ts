import { type Catalog, CatalogError, type Lesson, loadCatalog } from "#content/catalog.ts";
import { examineEase } from "./ease.ts";
import type { Finding } from "./finding.ts";
import { examineDuties } from "./matrix.ts";

/** A lesson's length, words. @see content/README.md "A lesson" */
const lessonWords = { least: 600, most: 1300 };

/** Is the course whole, and is it as its authors meant it to be? */
export function examineCourse(): readonly Finding[] {
	try {
		const catalog = loadCatalog();
		const { lessons, scenarios, terms, assignments, exams } = catalog;
		const counts = `${lessons.size} lessons, ${terms.size} terms, ${scenarios.size} scenarios, ${assignments.size} assignments, ${exams.size} exams.`;
		return [
			{ level: "ok", code: "course", file: "content", message: counts },
			...lengths(catalog),
			...examineEase(catalog),
			...examineDuties(catalog),
			...unusedTerms(catalog),
			...draftsOf(catalog),
		];
	} catch (error) {
		if (!(error instanceof CatalogError)) throw error;
		return error.findings.map(({ file, reason }) => ({ level: "error", code: "course-broken", file: `content/${file}`, message: reason }));
	}
}

function draftsOf({ drafts }: Catalog): readonly Finding[] {
	return drafts.map((id) => ({
		level: "warning",
		code: "module-draft",
		file: "content/course.yaml",
		message: `module ${id} is not listed, so nobody sees it. Add it to \`modules\` when it is whole.`,
	}));
}

function lengths({ lessons }: Catalog): readonly Finding[] {
	return [...lessons.values()].flatMap((lesson): readonly Finding[] => {
		const words = wordsOf(lesson);
		if (words >= lessonWords.least && words <= lessonWords.most) return [];
		const advice = words < lessonWords.least ? "Say more, or merge it with another" : "Cut it, or make two of it";
		return [
			{
				level: "warning",
				code: "lesson-length",
				file: `content/${lesson.file}`,
				message: `${words} words; a lesson has ${lessonWords.least}–${lessonWords.most}. ${advice}.`,
			},
		];
	});
}

const wordsOf = (lesson: Lesson) =>
	lesson.sections.reduce(
		(sum, { heading, text }) => sum + `${heading} ${text}`.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
		0,
	);

function unusedTerms({ terms, lessons }: Catalog): readonly Finding[] {
	const used = new Set([...lessons.values()].flatMap((lesson) => lesson.terms));
	const seen = new Set([...terms.values()].flatMap((term) => term.see));
	const loose = [...terms.values()].filter(({ id }) => !used.has(id) && !seen.has(id));
	return [...new Set(loose.map(({ file }) => file))].map((file) => ({
		level: "warning",
		code: "term-unused",
		file: `content/${file}`,
		message: `no lesson introduces ${loose.flatMap((term) => (term.file === file ? term.id : [])).join(", ")}, and no term points there.`,
	}));
}
