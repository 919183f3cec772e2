/** Search at every keystroke, beside minisearch on the same documents and questions: time, size, and what is found. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { z } from "zod";
import { publicCourse } from "#content/public.ts";
import { parseYaml } from "#content/yaml.ts";
import { type SearchDocument, searchDocuments } from "#src/search/documents.ts";
import { find } from "#src/search/find.ts";
import { indexDocuments } from "#src/search/index-documents.ts";
import { openIndex } from "#src/search/open-index.ts";
import { rank } from "#src/search/rank.ts";
import { median, type Row } from "./table.ts";

const queries = z
	.array(z.strictObject({ query: z.string(), wants: z.array(z.string().startsWith("/")).min(1) }))
	.parse(parseYaml(readFileSync(new URL("./search-queries.yaml", import.meta.url), "utf8")));

/** Documents on which time is measured; what is found is measured on all of the course. */
const measured = 200;

/** Each query is typed so often; a keystroke that the machine was busy at is then not the one that counts. */
const rounds = 3;

/** How many results count as seen at a glance. */
const glance = 3;

/** Something that finds documents, best first, by their places. */
interface Engine {
	ask: (question: string) => unknown;
	best: (question: string) => readonly number[];
	/** What is fetched of it, beside the documents themselves. */
	index: string;
}

export async function benchSearch(): Promise<readonly Row[]> {
	const all = searchDocuments(publicCourse);
	// Spread over the whole course, so that all kinds are among them.
	const some = all.filter((_, n) => Math.floor((n * measured) / all.length) !== Math.floor(((n + 1) * measured) / all.length));
	const engines = { lunr: await lunrEngine(some), mini: miniEngine(some) };
	const [ours, theirs] = [timesOf(engines.lunr.ask), timesOf(engines.mini.ask)];
	const allByLunr = await lunrEngine(all);
	const whole = timesOf(allByLunr.ask);
	const found = { ours: shareFound(all, allByLunr), theirs: shareFound(all, miniEngine(all)) };
	return [
		{ what: `search, ${some.length} documents, median keystroke`, measured: median(ours), unit: "ms", atMost: 5 },
		{ what: `search, ${some.length} documents, p95 keystroke`, measured: quantile(ours, 0.95), unit: "ms", atMost: 5 },
		{ what: `search, all ${all.length} documents, median keystroke`, measured: median(whole), unit: "ms", atMost: 5 },
		{ what: `search, all ${all.length} documents, p95 keystroke`, measured: quantile(whole, 0.95), unit: "ms" },
		{ what: `minisearch, ${some.length} documents, median keystroke`, measured: median(theirs), unit: "ms" },
		{ what: `minisearch, ${some.length} documents, p95 keystroke`, measured: quantile(theirs, 0.95), unit: "ms" },
		{ what: "search to minisearch, median keystroke", measured: median(ours) / median(theirs), unit: "times" },
		{ what: `search index of ${some.length} documents, gz`, measured: sizeKb(engines.lunr), unit: "kB" },
		{ what: `minisearch index of ${some.length} documents, gz`, measured: sizeKb(engines.mini), unit: "kB" },
		{ what: `search, wanted page among the first ${glance}`, measured: found.ours, unit: "%", atLeast: 90 },
		{ what: `minisearch, wanted page among the first ${glance}`, measured: found.theirs, unit: "%" },
	];
}

/** This site's search, passages and marks included. */
async function lunrEngine(documents: readonly SearchDocument[]): Promise<Engine> {
	const built = await indexDocuments(documents, "en", publicCourse.synonyms);
	const open = await openIndex(JSON.parse(JSON.stringify(built)));
	return {
		ask: (question) => find(open, question),
		best: (question) => rank(open, question).map(({ at }) => at),
		index: JSON.stringify(built.words),
	};
}

/** minisearch as its documentation sets it up: beginnings of words, a fifth of a word's letters wrong, titles weighing more. */
function miniEngine(documents: readonly SearchDocument[]): Engine {
	const mini = new MiniSearch({
		fields: ["title", "under", "terms", "text"],
		searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
	});
	mini.addAll(documents.map((document, id) => ({ ...document, terms: document.terms.join(" "), id })));
	return {
		ask: (question) => mini.search(question),
		best: (question) => mini.search(question).map(({ id }) => id as number),
		index: JSON.stringify(mini),
	};
}

/** Milliseconds of each keystroke while all queries are typed: the middle one of the rounds, after one to warm up. */
function timesOf(ask: (question: string) => unknown): readonly number[] {
	const typed = queries.flatMap(({ query }) => [...query].map((_, letter) => query.slice(0, letter + 1)));
	for (const question of typed) ask(question);
	const measuredRounds = Array.from({ length: rounds }, () =>
		typed.map((question) => {
			const before = performance.now();
			ask(question);
			return performance.now() - before;
		}),
	);
	return typed.map((_, n) => median(measuredRounds.map((round) => round[n] ?? Number.NaN)));
}

/** Of the queries, how many have a wanted page at a glance; in per cent. */
function shareFound(documents: readonly SearchDocument[], { best }: Engine): number {
	const found = queries.filter(({ query, wants }) => {
		const seen = best(query)
			.slice(0, glance)
			.map((at) => documents[at]?.path ?? "");
		return seen.some((path) => wants.includes(path) || wants.includes(path.replace(/(?<=^\/learn\/.*)#.*$/, "")));
	});
	return (100 * found.length) / queries.length;
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const sizeKb = ({ index }: Engine) => gzipSync(index).length / 1000;
