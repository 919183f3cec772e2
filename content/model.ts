/** The course as `catalog.ts` reads it: facts joined with their words, in the default language. */
import type { AdRow } from "./ad-rows.ts";
import type { Assignment, AssignmentWords } from "./assignment-schema.ts";
import type { Brand, BrandWords } from "./brand-schema.ts";
import type { Section } from "./lesson-text.ts";
import type { Course, Duties, Exam, ExamWords, Language, LessonFrontMatter, Module, Synonyms, Term, WayWords, Words } from "./schema.ts";
import type { ScenarioEntry } from "./simulations.ts";

export interface Lesson extends LessonFrontMatter {
	/** Module id. */
	module: string;
	/** Place in its module, from 1. */
	number: number;
	/** `/learn/<module>/<lesson>/` */
	path: string;
	/** Path of the MDX file from the content folder. */
	file: string;
	/** Reading time. */
	minutes: number;
	sections: readonly Section[];
	/** Glossary ids that its text links to. */
	mentions: readonly string[];
	/** Ids of the scenarios that it sets, in its text and to do at once. */
	sets: readonly string[];
}

export interface CourseModule extends Module {
	/** Place in the course, from 1. */
	number: number;
	lessons: readonly Lesson[];
}

export interface Catalog {
	course: Course;
	languages: readonly Language[];
	modules: readonly CourseModule[];
	lessons: ReadonlyMap<string, Lesson>;
	/** With the file that each stands in. */
	terms: ReadonlyMap<string, Term & { file: string }>;
	/** Duties of the profession by module, and each in a sentence. */
	duties: { facts: Duties; words: Readonly<Record<string, string>> };
	/** Words of the ways through the course, by way id. */
	wayWords: Readonly<Record<string, WayWords>>;
	/** For search: what people type → words that the course uses instead. */
	synonyms: Synonyms;
	brands: ReadonlyMap<string, { facts: Brand; words: BrandWords }>;
	scenarios: ReadonlyMap<string, ScenarioEntry>;
	/** The calibration table of the ad sandbox, by row id. */
	adRows: ReadonlyMap<string, AdRow>;
	/** Modules whose folders are there and which the course does not list yet, with their exams and assignments left out. */
	drafts: readonly string[];
	assignments: ReadonlyMap<string, { assignment: Assignment; words: AssignmentWords }>;
	exams: ReadonlyMap<string, { exam: Exam; words: ExamWords }>;
	/** Words of the interface by section. */
	ui: ReadonlyMap<string, Words>;
}
