import { type BlockCheck, improve, must } from "./finding.ts";
import { phrasesIn, wordsOf } from "./reading.ts";

/** Whoever says these speaks to nobody. */
const anybody: readonly string[] = [
	"everyone",
	"everybody",
	"anyone",
	"anybody",
	"any business",
	"all businesses",
	"every business",
	"any company",
	"all companies",
	"businesses of all sizes",
	"companies of all sizes",
	"all kinds of",
	"any industry",
	"all industries",
];

/** Fewest words that can name a kind of client. */
const fewestWords = 3;

/** For whom it is, said so that they know themselves in it. */
export const audience: BlockCheck = (block) => {
	if (block.kind !== "headline") return [];
	const words = wordsOf(block.forWhom).length;
	if (words === 0) return [must("audience-missing", block.id)];
	const vague = phrasesIn(block.forWhom, anybody)[0];
	if (vague) return [improve("audience-anybody", block.id, { words: vague })];
	return words < fewestWords ? [improve("audience-short", block.id, { n: words })] : [];
};
