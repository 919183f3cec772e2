import { type Fault, sameKeys } from "./fault.ts";
import type { Catalog } from "./model.ts";
import type { Scenario, ScenarioWords } from "./simulations.ts";

interface Entry {
	scenario: Scenario;
	words: ScenarioWords;
}

/** A scenario against its words and its brand. */
export function checkScenario(catalog: Catalog, { scenario, words }: Entry, language: string, fault: Fault): void {
	const facts = `scenarios/${scenario.id}.yaml`;
	const text = `${language}/${facts}`;
	const brand = catalog.brands.get(scenario.brand)?.facts;
	if (!brand) {
		fault(facts, `brand \`${scenario.brand}\` does not exist. Name one of brands/.`);
		return;
	}

	const comments = [...scenario.pool, ...scenario.stock];
	sameKeys(text, "comments", ids(comments), Object.keys(words.comments), fault);
	sameKeys(text, "authors", ids(scenario.authors), Object.keys(words.authors), fault);
	sameKeys(text, "posts", ids(scenario.posts), Object.keys(words.posts), fault);
	sameKeys(text, "savedReplies", ids(scenario.savedReplies), Object.keys(words.savedReplies), fault);
	sameKeys(text, "coach", ids(scenario.coach), Object.keys(words.coach), fault);
	sameKeys(
		text,
		"why",
		ids(scenario.pool),
		Object.keys(words.why).filter((id) => !scenario.stock.some((comment) => comment.id === id)),
		fault,
	);
	for (const id of repeated(ids(comments))) fault(facts, `two comments are called \`${id}\`. Give one another id.`);

	for (const comment of comments) {
		if (!scenario.authors.some((author) => author.id === comment.author))
			fault(facts, `comment ${comment.id} is by \`${comment.author}\`, who is no author.`);
		if (!scenario.posts.some((post) => post.id === comment.post))
			fault(facts, `comment ${comment.id} stands under \`${comment.post}\`, which is no post.`);
		for (const rule of comment.rules) {
			if (!brand.rules.includes(rule))
				fault(facts, `comment ${comment.id} rests on rule \`${rule}\`, which ${brand.id} has not published.`);
		}
		for (const handling of comment.accepts) {
			const [, desk] = /^escalate:(.+)$/.exec(handling) ?? [];
			if (desk && !(brand.escalation as readonly string[]).includes(desk)) {
				fault(facts, `comment ${comment.id} wants the desk \`${desk}\`, which ${brand.id} does not have.`);
			}
		}
	}
	for (const comment of scenario.pool) {
		const [from, to] = comment.arrives;
		if (from > to || to >= scenario.lengthMinutes)
			fault(facts, `comment ${comment.id} arrives ${from}–${to}: keep it in order and before minute ${scenario.lengthMinutes}.`);
		if (comment.answers && !scenario.pool.some((other) => other.id === comment.answers)) {
			fault(facts, `comment ${comment.id} answers \`${comment.answers}\`, which is not in the pool.`);
		}
	}
	if (scenario.draw > scenario.pool.length)
		fault(facts, `draws ${scenario.draw} of ${scenario.pool.length} comments. Write more, or draw fewer.`);
	if (scenario.pool.filter((comment) => comment.always).length > scenario.draw) fault(facts, "has more `always` comments than it draws.");
	if (scenario.assessed && scenario.coach.length > 0) fault(facts, "is assessed and has a coach. Coaching is for practice.");
}

/** Practice and assessment share no comment: what was practised on must not be the exam. */
export function checkSharedComments(catalog: Catalog, language: string, fault: Fault): void {
	const practised = new Map<string, string>();
	const entries = [...catalog.scenarios.values()];
	for (const { scenario, words } of entries.filter((entry) => !entry.scenario.assessed)) {
		for (const [id, text] of Object.entries(words.comments)) {
			practised.set(id, scenario.id);
			practised.set(text, scenario.id);
		}
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
