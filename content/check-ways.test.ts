import { expect, test } from "vitest";
import { loadCatalog } from "./catalog.ts";
import { checkWays } from "./check-ways.ts";
import type { Catalog } from "./model.ts";
import type { Way } from "./schema.ts";

const catalog = loadCatalog();
const owner = catalog.course.ways.find(({ lessons }) => lessons !== "all") as Way & { lessons: string[] };

/** What is said of the course with its short way changed. */
function faultsOf(change: Partial<Way>, words: Catalog["wayWords"] = catalog.wayWords): string {
	const ways = catalog.course.ways.map((way) => (way === owner ? { ...way, ...change } : way));
	return faultsWith(ways, words);
}

function faultsWith(ways: Way[], words: Catalog["wayWords"] = catalog.wayWords): string {
	const found: string[] = [];
	checkWays({ ...catalog, course: { ...catalog.course, ways }, wayWords: words }, "en", (file, reason) => found.push(`${file}: ${reason}`));
	return found.join("\n");
}

test("the ways that ship are sound", () => {
	expect(faultsOf({})).toBe("");
});

test("a lesson, work or module that does not exist is named", () => {
	expect(faultsOf({ lessons: [...owner.lessons, "no-such-lesson"] })).toContain("way owner names lesson `no-such-lesson`");
	expect(faultsOf({ work: ["no-such-work"] })).toContain("way owner has work `no-such-work`");
	expect(faultsOf({ byExam: ["no-such-module"] })).toContain("way owner tests out of `no-such-module`");
});

test("a short way keeps the order of the course, and has each lesson once", () => {
	expect(faultsOf({ lessons: owner.lessons.toReversed() })).toContain("Keep the order of the course");
	expect(faultsOf({ lessons: [owner.lessons[0] ?? "", ...owner.lessons] })).toContain("twice");
});

test("a short way is shorter than the course, and more than one of its subjects", () => {
	expect(faultsOf({ lessons: [...catalog.lessons.keys()] })).toContain("lists every lesson");
	expect(faultsOf({ lessons: catalog.modules[0]?.lessons.map(({ id }) => id) ?? [] })).toContain("has lessons of 1 modules");
});

test("each way has its words, a short one its reason too", () => {
	const { [owner.id]: own, ...others } = catalog.wayWords;
	expect(faultsOf({}, others)).toContain("en/ways.yaml: the file lacks words for `owner`");
	expect(faultsOf({}, { ...others, owner: { title: "Own", whom: "For one.", how: "Quickly." } })).toContain("does not say why");
	expect(faultsOf({ lessons: "all" })).toContain("says why it has these");
});

test("whoever has not chosen sees the whole course", () => {
	expect(faultsWith(catalog.course.ways.toReversed())).toContain("the first way, owner, is not the whole course");
});

test("two ways of one name are refused", () => {
	expect(faultsWith([...catalog.course.ways, owner])).toContain("two ways are called `owner`");
});
