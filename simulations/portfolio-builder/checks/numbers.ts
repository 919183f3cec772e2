import { blocksOf, improve, must, type PageCheck } from "./finding.ts";

const hasNumber = (text: string) => /\p{Nd}/u.test(text);

/** Results in numbers, in each case study where it can be, and at least in one. */
export const numbers: PageCheck = (blocks) => {
	const studies = blocksOf(blocks, "case-study");
	if (studies.length === 0) return [must("numbers-no-case", null)];
	const without = studies.filter(({ result, figures }) => !hasNumber(result) && !figures.some(({ value }) => hasNumber(value)));
	if (without.length === studies.length) return [must("numbers-nowhere", without[0]?.id ?? null)];
	return without.map(({ id, title }) => improve("numbers-missing", id, { title }));
};
