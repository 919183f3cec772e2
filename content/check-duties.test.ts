import { expect, test } from "vitest";
import { checkDuties } from "./check-duties.ts";
import type { Catalog } from "./model.ts";

const assessed = { objectives: [], assignments: [], scenarios: [] };
const duty = { id: "listen", taught: ["listening"], practised: ["false-rumour"], assessed: { ...assessed, objectives: ["queries"] } };

function faultsOf(facts: Catalog["duties"]["facts"], drafts: readonly string[] = []): readonly string[] {
	const catalog = {
		course: { modules: ["people"] },
		drafts,
		lessons: new Map([["listening", {}]]),
		scenarios: new Map([["false-rumour", { scenario: { assessed: false } }]]),
		assignments: new Map(),
		exams: new Map([["people", { exam: { module: "people" }, words: { objectives: { queries: {} } } }]]),
		duties: { facts, words: { listen: "Listen to what people say." } },
	} as unknown as Catalog;
	const faults: string[] = [];
	checkDuties(catalog, "en", (file, reason) => void faults.push(`${file}: ${reason}`));
	return faults;
}

test("places that exist are accepted", () => {
	expect(faultsOf({ people: [duty] })).toEqual([]);
});

test("a lesson, an objective or an assessed scenario that is none is refused with its duty", () => {
	const wrong = { ...duty, taught: ["listning"], assessed: { ...assessed, objectives: ["querys"], scenarios: ["false-rumour"] } };
	expect(faultsOf({ people: [wrong] })).toEqual([
		"duties.yaml: duty listen names `listning`, which is no lesson. Mend the id, or take it out.",
		"duties.yaml: duty listen names `querys`, which is no objective of the exam of people. Mend the id, or take it out.",
		"duties.yaml: duty listen names `false-rumour`, which is no assessed scenario. Mend the id, or take it out.",
	]);
});

test("what a draft will have is not asked for yet, and a module that nobody knows is a mistake", () => {
	expect(faultsOf({ analytics: [duty] }, ["analytics"])).toEqual([]);
	expect(faultsOf({ analytcs: [duty] })[0]).toMatch(/module `analytcs`/);
});

test("a duty without words is refused", () => {
	expect(faultsOf({ people: [duty, { ...duty, id: "hush" }] })[0]).toMatch(/lacks words for `hush`/);
});
