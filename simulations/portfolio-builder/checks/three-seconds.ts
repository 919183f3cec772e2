import { aboveTheFold } from "../fold.ts";
import type { PortfolioDocument } from "../schema.ts";
import { improve, must, type Problem } from "./finding.ts";
import { wordsOf } from "./reading.ts";

/** Words of a claim that are read in about three seconds, at four words a second. */
const mostWords = 14;

/** What one does, seen and understood before a thumb moves. */
export function threeSeconds(document: PortfolioDocument): readonly Problem[] {
	const headline = document.blocks.find((block) => block.kind === "headline");
	if (!headline) return [];
	const words = wordsOf(headline.claim).length;
	if (words === 0) return [must("seconds-no-claim", headline.id)];
	const problems: Problem[] = [];
	if (document.blocks[0] !== headline) problems.push(must("seconds-not-first", headline.id));
	if (words > mostWords) problems.push(improve("seconds-long-claim", headline.id, { n: words, most: mostWords }));
	const hidden = aboveTheFold(document).filter(({ part, seen }) => part !== "picture" && !seen);
	if (document.blocks[0] === headline && hidden.length > 0)
		problems.push(improve("seconds-below-fold", headline.id, { parts: hidden.map(({ part }) => part).join(", "), n: hidden.length }));
	return problems;
}
