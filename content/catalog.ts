/**
 * Reads the whole course, cross-checks it, and refuses a broken one with file, reason and mend.
 *
 * It holds answer keys and the labels of assessed scenarios: for the server and the commands only.
 * What may reach a browser is in `public.ts`.
 */
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { adRowSchema, marketOf } from "./ad-rows.ts";
import { assignmentSchema, assignmentWordsSchema } from "./assignment-schema.ts";
import { brandSchema, brandWordsSchema } from "./brand-schema.ts";
import { checkCatalog } from "./check.ts";
import { namedBy, readingMinutes, sectionsOf } from "./lesson-text.ts";
import type { Catalog, CourseModule, Lesson } from "./model.ts";
import { type Finding, openReader, type Reader } from "./read.ts";
import {
	type Course,
	courseSchema,
	dutiesSchema,
	dutyWordsSchema,
	examSchema,
	examWordsSchema,
	type Language,
	languageSchema,
	lessonSchema,
	moduleSchema,
	synonymsSchema,
	termSchema,
	uiSectionSchema,
	wayWordsSchema,
} from "./schema.ts";
import { type ScenarioEntry, scenarioSchemas } from "./simulations.ts";
import { wordingOf } from "./wording.ts";

export type { Catalog, CourseModule, Lesson } from "./model.ts";

/** The course has mistakes; the message has one line for each. */
export class CatalogError extends Error {
	readonly findings: readonly Finding[];

	constructor(findings: readonly Finding[]) {
		const lines = findings.map((finding) => `  content/${finding.file}: ${finding.reason}`);
		super(`The course has ${findings.length === 1 ? "a mistake" : `${findings.length} mistakes`}:\n${lines.join("\n")}`);
		this.name = "CatalogError";
		this.findings = findings;
	}
}

/** The folder of the course that this project ships. From the working folder, because the site's build moves this module. */
export const contentRoot = resolve("content");

/**
 * The course in its default language.
 *
 * @param root  a content folder, absolute
 * @throws {CatalogError} when anything in it is wrong
 */
export function loadCatalog(root: string = contentRoot): Catalog {
	const reader = openReader(root);
	const course = reader.yaml("course.yaml", courseSchema);
	if (!course) throw new CatalogError(reader.findings);
	const language = course.languages[0] as string;

	const bodies = new Map<string, string>();
	const drafts: string[] = [];
	const modules = readModules(reader, language, course, bodies, drafts);
	const listed = <Item>(items: ReadonlyMap<string, Item>, moduleOf: (item: Item) => string) =>
		new Map([...items].filter(([, item]) => !drafts.includes(moduleOf(item))));
	const languages = course.languages.flatMap((id) => reader.yaml(`${id}/language.yaml`, languageSchema) ?? []);
	const brands = readPairs(reader, "brands", language, brandSchema, brandWordsSchema, (facts, words) => ({ facts, words }));
	const adRows = new Map((reader.yaml("ads/rows.yaml", z.array(adRowSchema)) ?? []).map((row) => [row.id, row]));
	const catalog: Catalog = {
		course,
		languages,
		modules,
		lessons: byId(
			reader,
			modules.flatMap((module) => module.lessons),
		),
		terms: byId(
			reader,
			reader
				.list(`${language}/glossary`, ".yaml")
				.flatMap((file) => (reader.yaml(file, z.array(termSchema)) ?? []).map((term) => ({ ...term, file }))),
		),
		duties: {
			facts: reader.yaml("duties.yaml", dutiesSchema) ?? {},
			words: reader.yaml(`${language}/duties.yaml`, dutyWordsSchema) ?? {},
		},
		wayWords: reader.yaml(`${language}/ways.yaml`, wayWordsSchema) ?? {},
		synonyms: reader.yaml(`${language}/synonyms.yaml`, synonymsSchema) ?? {},
		brands,
		adRows,
		scenarios: joined(readScenarios(reader, language), languages[0], { brands, adRows }),
		drafts,
		assignments: listed(
			readPairs(reader, "assignments", language, assignmentSchema, assignmentWordsSchema, (assignment, words) => ({
				assignment,
				words,
			})),
			({ assignment }) => assignment.module,
		),
		exams: listed(
			readPairs(reader, "exams", language, examSchema, examWordsSchema, (exam, words) => ({ exam, words })),
			({ exam }) => exam.module,
		),
		ui: new Map(
			reader.list(`${language}/ui`, ".yaml").flatMap((file) => {
				const words = reader.yaml(file, uiSectionSchema);
				return words ? [[basename(file, ".yaml"), words] as const] : [];
			}),
		),
	};
	if (reader.findings.length === 0) checkCatalog(catalog, bodies, language, reader.fault);
	if (reader.findings.length > 0) throw new CatalogError(reader.findings);
	return catalog;
}

/** Modules in the order of the course; a folder that the course does not list is a draft and is left alone. */
function readModules(
	reader: Reader,
	language: string,
	course: Course,
	bodies: Map<string, string>,
	drafts: string[],
): readonly CourseModule[] {
	const found = new Map<string, CourseModule>();
	for (const folder of reader.folders(`${language}/modules`)) {
		const path = `${language}/modules/${folder}`;
		const module = reader.yaml(`${path}/_module.yaml`, moduleSchema);
		if (!module) continue;
		const number = course.modules.indexOf(module.id) + 1;
		if (number === 0) {
			drafts.push(module.id);
			continue;
		}
		const lessons = reader.list(path, ".mdx").flatMap((file, index) => readLesson(reader, file, module.id, index + 1, bodies));
		found.set(module.id, { ...module, number, lessons });
	}
	return course.modules.flatMap((id) => {
		const module = found.get(id);
		if (!module) reader.fault("course.yaml", `lists module ${id}, which has no folder. Write ${language}/modules/<nn>-${id}/_module.yaml.`);
		return module ?? [];
	});
}

function readLesson(reader: Reader, file: string, module: string, number: number, bodies: Map<string, string>): readonly Lesson[] {
	const lesson = reader.mdx(file, lessonSchema);
	if (!lesson) return [];
	bodies.set(lesson.data.id, lesson.body);
	const sections = sectionsOf(lesson.body);
	const { doNow } = lesson.data;
	return [
		{
			...lesson.data,
			module,
			number,
			path: `/learn/${module}/${lesson.data.id}/`,
			file,
			minutes: readingMinutes(sections),
			sections,
			mentions: namedBy(lesson.body, "Term", "id"),
			sets: [...new Set([...namedBy(lesson.body, "Try", "scenario"), ...(doNow.kind === "scenario" && doNow.ref ? [doNow.ref] : [])])],
		},
	];
}

function readScenarios(reader: Reader, language: string): readonly ScenarioEntry[] {
	return reader.list("scenarios", ".yaml").flatMap((file) => {
		const head = reader.yaml(file, z.looseObject({ simulation: z.enum(Object.keys(scenarioSchemas) as (keyof typeof scenarioSchemas)[]) }));
		if (!head) return [];
		const schemas = scenarioSchemas[head.simulation];
		const scenario = reader.yaml(file, schemas.scenario);
		const words = reader.yaml(`${language}/${file}`, schemas.words);
		if (!scenario || !words || !sameId(reader, file, scenario.id) || !sameId(reader, `${language}/${file}`, words.id)) return [];
		const written = "wording" in scenario ? scenario.wording : "market" in scenario ? scenario.market : {};
		if (Object.keys(written).length > 0) reader.fault(file, "has `wording` or `market`, which the catalog joins to it. Remove it.");
		// The two schemas were chosen by one key.
		return { simulation: head.simulation, scenario, words } as ScenarioEntry;
	});
}

/** Scenarios by id, each with what a run needs and does not stand in its file: a brand's wording, rows of the calibration table. */
function joined(
	entries: readonly ScenarioEntry[],
	language: Language | undefined,
	{ brands, adRows }: Pick<Catalog, "brands" | "adRows">,
): Catalog["scenarios"] {
	return new Map(
		entries.map((entry) => {
			const whole = wholeOf(entry, language, { brands, adRows });
			return [whole.scenario.id, whole];
		}),
	);
}

function wholeOf(
	entry: ScenarioEntry,
	language: Language | undefined,
	{ brands, adRows }: Pick<Catalog, "brands" | "adRows">,
): ScenarioEntry {
	switch (entry.simulation) {
		case "community-feed":
			return { ...entry, scenario: { ...entry.scenario, wording: language ? wordingOf(entry, language, brands) : {} } };
		case "ad-sandbox":
			return { ...entry, scenario: { ...entry.scenario, market: marketOf(entry.scenario, adRows) } };
		case "pricing-desk":
			return entry;
	}
}

/** Files that come as facts in `<folder>/` and words in `<language>/<folder>/` under one name. */
function readPairs<Facts extends z.ZodType<{ id: string }>, WordsOf extends z.ZodType<{ id: string }>, Joined>(
	reader: Reader,
	folder: string,
	language: string,
	facts: Facts,
	words: WordsOf,
	join: (facts: z.infer<Facts>, words: z.infer<WordsOf>) => Joined,
): ReadonlyMap<string, Joined> {
	const joined = new Map<string, Joined>();
	for (const file of reader.list(folder, ".yaml")) {
		const fact = reader.yaml(file, facts);
		const word = reader.yaml(`${language}/${file}`, words);
		if (fact && word && sameId(reader, file, fact.id) && sameId(reader, `${language}/${file}`, word.id))
			joined.set(fact.id, join(fact, word));
	}
	for (const file of reader.list(`${language}/${folder}`, ".yaml")) {
		const partner = `${folder}/${basename(file)}`;
		if (!reader.list(folder, ".yaml").includes(partner)) reader.fault(file, `has no facts. Write ${partner}, or delete these words.`);
	}
	return joined;
}

function sameId(reader: Reader, file: string, id: string): boolean {
	if (basename(file, ".yaml") === id) return true;
	reader.fault(file, `has id \`${id}\`. Name the file ${join(dirname(file), `${id}.yaml`)}, or mend the id.`);
	return false;
}

function byId<Item extends { id: string; file: string }>(reader: Reader, items: readonly Item[]): ReadonlyMap<string, Item> {
	const map = new Map<string, Item>();
	for (const item of items) {
		if (map.has(item.id)) reader.fault(item.file, `id \`${item.id}\` is used twice. Give one of them another.`);
		map.set(item.id, item);
	}
	return map;
}
