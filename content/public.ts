/**
 * What of the course may reach a browser. Of an assessed scenario that is the briefing, of an exam its frame;
 * labels, comments, seeds and keys stay with the server.
 */
import { loadCatalog } from "./catalog.ts";
import type { Catalog } from "./model.ts";
import type { Scenario, ScenarioWords } from "./simulations.ts";

export type { CourseModule, Lesson } from "./model.ts";

/** What a player reads before a shift. */
export interface Briefing {
	id: string;
	simulation: string;
	assessed: boolean;
	brand: string;
	title: string;
	summary: string;
	briefing: readonly string[];
	goals: readonly string[];
	startsAtMinute: number;
	lengthMinutes: number;
	answerTimeMinutes: number;
	/** Those that are there when the shift begins, and those that lie ready to be published (`minute` null). */
	posts: readonly { id: string; minute: number | null; text: string }[];
	/** Minutes of work in the shift, where they are fewer than its length. */
	attentionMinutes: number | null;
	trains: Scenario["trains"];
	savedReplies: readonly (Scenario["savedReplies"][number] & { title: string; text: string })[];
}

export interface PublicCourse extends Omit<Catalog, "scenarios" | "exams"> {
	/** All scenarios, practice and assessed. */
	briefings: ReadonlyMap<string, Briefing>;
	/** Practice scenarios whole. */
	practice: ReadonlyMap<string, { scenario: Scenario; words: ScenarioWords }>;
	exams: ReadonlyMap<string, { id: string; module: string; title: string; draw: number; passMark: number; bank: number }>;
}

/** Takes away what must not leave the server. */
export function toPublic({ scenarios, exams, ...rest }: Catalog): PublicCourse {
	return {
		...rest,
		briefings: new Map([...scenarios].map(([id, entry]) => [id, briefingOf(entry.scenario, entry.words)])),
		practice: new Map([...scenarios].filter(([, { scenario }]) => !scenario.assessed)),
		exams: new Map(
			[...exams].map(([id, { exam, words }]) => [
				id,
				{ id, module: exam.module, title: words.title, draw: exam.draw, passMark: exam.passMark, bank: exam.questions.length },
			]),
		),
	};
}

function briefingOf(scenario: Scenario, words: ScenarioWords): Briefing {
	return {
		id: scenario.id,
		simulation: scenario.simulation,
		assessed: scenario.assessed,
		brand: scenario.brand,
		title: words.title,
		summary: words.summary,
		briefing: words.briefing,
		goals: words.goals,
		startsAtMinute: scenario.startsAtMinute,
		lengthMinutes: scenario.lengthMinutes,
		answerTimeMinutes: scenario.answerTimeMinutes,
		posts: scenario.posts
			.filter(({ minute }) => minute === null || minute <= 0)
			.map((post) => ({ ...post, text: words.posts[post.id]?.text ?? "" })),
		attentionMinutes: scenario.attentionMinutes ?? null,
		trains: scenario.trains,
		savedReplies: scenario.savedReplies.map((reply) => ({ ...reply, ...(words.savedReplies[reply.id] ?? { title: "", text: "" }) })),
	};
}

/** The course that this project ships, as a browser may know it. */
export const publicCourse: PublicCourse = toPublic(loadCatalog());
