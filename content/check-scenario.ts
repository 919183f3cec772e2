import { checkLabels } from "./check-labels.ts";
import { checkShift } from "./check-shift.ts";
import { type Fault, sameKeys } from "./fault.ts";
import type { Catalog } from "./model.ts";
import type { FeedEntry, FeedScenario } from "./simulations.ts";

/** A shift in a feed against its words and its brand. */
export function checkScenario(catalog: Catalog, { scenario, words }: FeedEntry, language: string, fault: Fault): void {
	const facts = `scenarios/${scenario.id}.yaml`;
	const brand = catalog.brands.get(scenario.brand)?.facts;
	if (!brand) {
		fault(facts, `brand \`${scenario.brand}\` does not exist. Name one of brands/.`);
		return;
	}
	checkWords({ scenario, words }, `${language}/${facts}`, fault);
	checkReferences(scenario, facts, fault);
	checkLabels(scenario, brand, facts, fault);
	checkShift(scenario, facts, fault);
}

function checkWords({ scenario, words }: Omit<FeedEntry, "simulation">, file: string, fault: Fault): void {
	const comments = [...scenario.pool, ...scenario.stock];
	const says = (name: string, items: readonly { id: string }[], said: object) => sameKeys(file, name, ids(items), Object.keys(said), fault);
	says("comments", comments, words.comments);
	says("authors", scenario.authors, words.authors);
	says("posts", scenario.posts, words.posts);
	says("savedReplies", scenario.savedReplies, words.savedReplies);
	says("coach", scenario.coach, words.coach);
	const known = new Set(ids(comments));
	for (const name of ["why", "deskAnswers"] as const) {
		for (const id of Object.keys(words[name]))
			if (!known.has(id)) fault(file, `${name} has words for \`${id}\`, which is no comment. Remove them, or mend the id.`);
	}
	for (const { id, severity, is, reads, accepts } of scenario.pool) {
		if ((severity >= 3 || is !== reads) && !words.why[id])
			fault(file, `why lacks words for \`${id}\`, which matters or is easily misread. Say why its handling is right.`);
		if (accepts.some((handling) => handling.startsWith("escalate:")) && !words.deskAnswers[id])
			fault(file, `deskAnswers lacks words for \`${id}\`, which may be passed on. Write what the desk finds out.`);
	}
}

function checkReferences(scenario: FeedScenario, file: string, fault: Fault): void {
	const comments = [...scenario.pool, ...scenario.stock];
	for (const id of repeated(ids(comments))) fault(file, `two comments are called \`${id}\`. Give one another id.`);
	const authors = new Set(ids(scenario.authors));
	const posts = new Set(ids(scenario.posts));
	const pool = new Set(ids(scenario.pool));
	const waves = new Set(ids(scenario.waves));
	for (const { id, author, post } of comments) {
		if (!authors.has(author)) fault(file, `comment ${id} is by \`${author}\`, who is no author.`);
		if (!posts.has(post)) fault(file, `comment ${id} stands under \`${post}\`, which is no post.`);
	}
	for (const { id, answers, wave } of scenario.pool) {
		if (answers && !pool.has(answers)) fault(file, `comment ${id} answers \`${answers}\`, which is not in the pool.`);
		if (wave && !waves.has(wave)) fault(file, `comment ${id} belongs to wave \`${wave}\`, which \`waves\` does not name.`);
	}
	for (const { id, about } of scenario.stock) {
		if (about && !comments.some((other) => other.id === about)) fault(file, `comment ${id} is about \`${about}\`, which is no comment.`);
	}
	for (const { id } of scenario.waves) {
		if (!scenario.pool.some(({ wave }) => wave === id)) fault(file, `wave ${id} has no comments. Give some \`wave: ${id}\`, or remove it.`);
	}
}

/** Practice and assessment share no comment: what was practised on must not be the exam. */
export function checkSharedComments(catalog: Catalog, language: string, fault: Fault): void {
	const practised = new Map<string, string>();
	const entries = [...catalog.scenarios.values()].filter((entry) => entry.simulation === "community-feed");
	for (const { scenario, words } of entries.filter((entry) => !entry.scenario.assessed)) {
		for (const [id, text] of Object.entries(words.comments)) practised.set(id, scenario.id).set(text, scenario.id);
	}
	for (const { scenario, words } of entries.filter((entry) => entry.scenario.assessed)) {
		for (const [id, text] of Object.entries(words.comments)) {
			const where = practised.get(id) ?? practised.get(text);
			if (where)
				fault(
					`${language}/scenarios/${scenario.id}.yaml`,
					`comment \`${id}\` also stands in the practice scenario ${where}. Write another.`,
				);
		}
	}
}

const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
const repeated = (all: readonly string[]) => [...new Set(all.filter((id, index) => all.indexOf(id) !== index))];
