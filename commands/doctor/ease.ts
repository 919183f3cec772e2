import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalog, contentRoot } from "#content/catalog.ts";
import { countsOf, fleschEase } from "#content/reading-ease.ts";
import type { Finding } from "./finding.ts";

/** Flesch reading ease of a lesson: below, a beginner reads it twice; above, it talks to children. The mean's range is that of content/README.md. */
const bounds = { lesson: { least: 50, most: 75 }, mean: { least: 50, most: 70 } };

/** How easily the lessons read, by module, and those that read too hard or too simply. English only, as the formula is. */
export function examineEase({ modules, languages }: Catalog): readonly Finding[] {
	if (languages[0]?.id !== "en") return [];
	const read = modules.map(({ id, lessons }) => ({ id, lessons: lessons.map((lesson) => ({ ...lesson, ease: easeOf(lesson.file) })) }));
	const all = read.flatMap(({ lessons }) => lessons);
	const mean = meanOf(all.map(({ ease }) => ease));
	const meanHolds = mean >= bounds.mean.least && mean <= bounds.mean.most;
	return [
		{
			level: meanHolds ? "ok" : "warning",
			code: "reading-ease",
			file: "content",
			message: `Flesch ${Math.round(mean)} on average of ${all.length} lessons; ${bounds.mean.least}–${bounds.mean.most} is meant.`,
		},
		...read.map(
			({ id, lessons }): Finding => ({
				level: "ok",
				code: "reading-ease",
				file: `module ${id}`,
				message: `Flesch ${Math.round(meanOf(lessons.map(({ ease }) => ease)))}: ${lessons.map((lesson) => `${lesson.id} ${lesson.ease}`).join(", ")}.`,
			}),
		),
		...all.flatMap(({ file, ease }): readonly Finding[] => {
			if (ease >= bounds.lesson.least && ease <= bounds.lesson.most) return [];
			const advice =
				ease < bounds.lesson.least
					? "Shorten sentences, and take shorter words"
					: "Join some sentences, and let exact words stand where simpler ones stand in for them";
			return [{ level: "warning", code: "reading-ease", file: `content/${file}`, message: `Flesch ${ease}. ${advice}.` }];
		}),
	];
}

/** In whole points: the syllables of a lesson are counted by rules, to about one in a hundred. */
function easeOf(file: string): number {
	return Math.round(fleschEase(countsOf(readFileSync(join(contentRoot, file), "utf8").replace(/^---\r?\n[\s\S]*?\n---\r?\n/, ""))));
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
