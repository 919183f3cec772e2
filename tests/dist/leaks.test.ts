import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCatalog } from "#content/catalog.ts";
import { feedEntries } from "#content/simulations.ts";
import { siteDir } from "../browser/site.ts";

const catalog = loadCatalog();
/** Every file of the built site that a browser could read, with its text. */
const files = readdirSync(siteDir, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(html|js|css|json|svg|xml|txt|map)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.map((path) => ({ path, text: plain(readFileSync(path, "utf8")) }));

/** Undoes what HTML and JSON do to quotation marks and the like, so that a sentence is found however it was written. */
function plain(text: string): string {
	return text
		.replace(/\\?&(?:quot|#34|#x22);/g, '"')
		.replace(/&(?:#39|#x27|apos);/g, "'")
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&amp;/g, "&")
		.replace(/\\+(["'`])/g, "$1");
}

/** Files in which one of the texts stands, with the text. */
function found(texts: readonly string[]): readonly string[] {
	return files.flatMap(({ path, text }) => texts.filter((one) => text.includes(one)).map((one) => `${path}: ${one}`));
}

const scenarios = (assessed: boolean) =>
	[...feedEntries(catalog.scenarios).values()].filter(({ scenario }) => scenario.assessed === assessed);

test("the practice scenario's words are in the site, so a leak would be seen", () => {
	for (const { words } of scenarios(false))
		expect(found(Object.values(words.comments)).length).toBeGreaterThanOrEqual(Object.keys(words.comments).length);
});

/** What practice holds itself, such as an author's short name or "Leave it.", says nothing of an assessed scenario. */
const practised = JSON.stringify(scenarios(false));
const own = (texts: readonly string[]) => texts.filter((text) => !practised.includes(JSON.stringify(text).slice(1, -1)));

test("no comment of an assessed scenario, nor the reason behind its label, is in the site", () => {
	for (const { words } of scenarios(true)) {
		expect(found(Object.values(words.comments))).toEqual([]);
		expect(found(own(Object.values(words.why)))).toEqual([]);
	}
});

test("no comment or author of an assessed scenario is named in the site", () => {
	for (const { scenario } of scenarios(true)) {
		const ids = [...scenario.pool, ...scenario.stock].map(({ id }) => `"${id}"`);
		expect(found(ids)).toEqual([]);
		const authors = own(scenario.authors.map(({ id }) => id));
		expect(authors.length).toBeGreaterThan(0.5 * scenario.authors.length);
		expect(found(authors.map((id) => `"${id}"`))).toEqual([]);
	}
});

test("nothing of what an assessed campaign's market hides is in the site", () => {
	const campaigns = [...catalog.scenarios.values()].flatMap((entry) =>
		entry.simulation === "ad-sandbox" && entry.scenario.assessed ? [entry] : [],
	);
	expect(campaigns.length).toBeGreaterThan(0);
	for (const { words } of campaigns) expect(found(words.truth)).toEqual([]);
	for (const { scenario } of campaigns) expect(found(scenario.creatives.map((creative) => JSON.stringify(creative)))).toEqual([]);
	for (const { scenario } of campaigns) {
		const page = files.find(({ path }) => path.endsWith(`ad-sandbox/${scenario.id}/index.html`))?.text ?? "";
		expect(page).not.toMatch(/appealTo|organicPerDay|visitorsAffinity/);
	}
});

test("nothing that a lead of an assessed quarter says or hides is in the site", () => {
	const quarters = [...catalog.scenarios.values()].flatMap((entry) =>
		entry.simulation === "pricing-desk" && entry.scenario.assessed ? [entry] : [],
	);
	expect(quarters.length).toBeGreaterThan(0);
	for (const { scenario, words } of quarters) {
		const said = Object.values(words.leads).flatMap(({ message, truth, answers, who }) => [message, truth, who, ...Object.values(answers)]);
		expect(found(said.filter((text) => text.length > 30))).toEqual([]);
		expect(found(words.truth)).toEqual([]);
		expect(found(scenario.leads.map(({ id }) => `"${id}"`))).toEqual([]);
	}
});

test("no exam question, option or key is in the site", () => {
	for (const { exam, words } of catalog.exams.values()) {
		expect(found(Object.values(words.questions).map(({ question }) => question))).toEqual([]);
		// A few words may stand anywhere by chance.
		const options = Object.values(words.questions).flatMap(({ options }) => Object.values(options).filter((text) => text.length > 30));
		expect(options.length).toBeGreaterThan(20);
		expect(found(options)).toEqual([]);
		expect(found(exam.questions.map(({ id }) => `"${id}"`))).toEqual([]);
	}
});

test("every page has its policy", () => {
	const policies = JSON.parse(readFileSync(join(siteDir, "csp.json"), "utf8")) as Record<string, string>;
	const pages = files.filter(({ path }) => path.endsWith(".html"));
	expect(pages.length).toBeGreaterThan(15);
	expect(Object.keys(policies)).toHaveLength(pages.length);
	for (const policy of Object.values(policies)) expect(policy).toMatch(/default-src 'self'/);
});

test("the gallery is not in the site", () => {
	expect(files.filter(({ path }) => path.includes("gallery"))).toEqual([]);
});
