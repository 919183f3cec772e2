/**
 * What of the course may reach a browser. Of an assessed scenario that is the briefing, of an exam its frame;
 * labels, comments, seeds and keys stay with the server.
 */
import { type AdBriefing, briefingOf, type FeedBriefing, type PricingBriefing } from "./briefing.ts";
import { loadCatalog } from "./catalog.ts";
import { type Asked, certificateAsks } from "./certificate-asks.ts";
import type { Catalog } from "./model.ts";

export type { AdBriefing, FeedBriefing, PricingBriefing } from "./briefing.ts";
export type { CourseModule, Lesson } from "./model.ts";
export { feedEntries } from "./simulations.ts";

export type Briefing = FeedBriefing | AdBriefing | PricingBriefing;

export interface PublicCourse extends Omit<Catalog, "scenarios" | "exams"> {
	/** All scenarios, practice and assessed. */
	briefings: ReadonlyMap<string, Briefing>;
	/** Practice scenarios whole. */
	practice: Catalog["scenarios"];
	exams: ReadonlyMap<string, { id: string; module: string; title: string; draw: number; passMark: number; bank: number }>;
	/** What the certificate asks for, in the order of the course. */
	certificateAsked: readonly Asked[];
}

/** Takes away what must not leave the server. */
export function toPublic(catalog: Catalog): PublicCourse {
	const { scenarios, exams, ...rest } = catalog;
	return {
		...rest,
		certificateAsked: certificateAsks(catalog),
		briefings: new Map([...scenarios].map(([id, entry]) => [id, briefingOf(entry)])),
		practice: new Map([...scenarios].filter(([, { scenario }]) => !scenario.assessed)),
		exams: new Map(
			[...exams].map(([id, { exam, words }]) => [
				id,
				{ id, module: exam.module, title: words.title, draw: exam.draw, passMark: exam.passMark, bank: exam.questions.length },
			]),
		),
	};
}

/** The course that this project ships, as a browser may know it. */
export const publicCourse: PublicCourse = toPublic(loadCatalog());
