import { blocksOf, improve, must, type PageCheck, type Problem } from "./finding.ts";
import { phrasesIn } from "./reading.ts";

/** Labels that say nothing of what happens next. */
const empty: readonly string[] = ["click here", "click", "here", "submit", "learn more", "read more", "more"];

/** Links of the contact block beyond which a visitor has to choose instead of writing. */
const mostLinks = 4;

/** One thing to do next, that leads somewhere. */
export const action: PageCheck = (blocks) => {
	const headlines = blocksOf(blocks, "headline");
	const contacts = blocksOf(blocks, "contact");
	const asked = headlines.filter((block) => block.action.label.trim() !== "");
	const problems: Problem[] = [];
	const first = headlines[0];
	if (first && asked.length === 0) problems.push(must("action-missing", first.id));
	for (const block of asked) {
		if (block.action.url === null && contacts.length === 0) problems.push(must("action-nowhere", block.id));
		const said = block.action.label.trim();
		if (phrasesIn(said, empty).some((phrase) => phrase.length === said.length))
			problems.push(improve("action-empty", block.id, { label: said }));
	}
	if (new Set(asked.map((block) => block.action.label.trim().toLowerCase())).size > 1)
		problems.push(improve("action-several", asked[1]?.id ?? null, { n: asked.length }));
	for (const { id, links } of contacts) if (links.length > mostLinks) problems.push(improve("action-choices", id, { n: links.length }));
	return problems;
};
