import { expect, test } from "vitest";
import { gapsOf, matrixOf, matrixText } from "./matrix.ts";

const assessed = { objectives: [], assignments: [], scenarios: [] };
const duties = {
	facts: {
		content: [
			{
				id: "write",
				taught: ["a-post"],
				practised: ["a-post"],
				assessed: { ...assessed, objectives: ["writing"], assignments: ["five-posts"] },
			},
			{ id: "film", taught: ["a-film"], practised: [], assessed },
		],
		people: [{ id: "listen", taught: ["listening"], practised: ["listening"], assessed: { ...assessed, objectives: ["queries"] } }],
	},
	words: { write: "Write posts.", film: "Make films.", listen: "Listen." },
};

test("a duty with all three places has no gap, and one without them says which are missing", () => {
	const [write, film] = matrixOf({ duties, drafts: [] });
	expect(write?.assessed).toEqual(["exam: writing", "five-posts"]);
	expect([write, film].map((row) => row && gapsOf(row))).toEqual([[], ["practised", "assessed"]]);
});

test("duties of a module that is still a draft are gaps", () => {
	const [, , listen] = matrixOf({ duties, drafts: ["people"] });
	expect(listen && gapsOf(listen)).toEqual(["taught", "practised", "assessed"]);
});

test("the printed matrix names every duty and counts the gaps", () => {
	const text = matrixText(matrixOf({ duties, drafts: [] }));
	expect(text).toContain("Make films.\n    taught     a-film\n    practised  NOWHERE");
	expect(text).toContain("3 duties, 1 with a gap: film.");
});
