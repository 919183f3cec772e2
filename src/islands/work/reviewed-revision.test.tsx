import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { AssignmentBrief } from "./brief.ts";
import { ReviewedRevision } from "./ReviewedRevision.tsx";

const words = {
	answerOf: "{curator} writes",
	levelsCaption: "Levels",
	criterion: "Criterion",
	own: "You",
	curators: "Curator",
	noLevel: "–",
	nothingWritten: "Nothing written here.",
	"level-0": "Not yet",
	"level-1": "On the way",
	"level-2": "Good",
	"level-3": "Outstanding",
};
const brief: AssignmentBrief = {
	id: "page",
	title: "Page",
	fields: [],
	criteria: [{ id: "care", weight: 100, title: "Care", levels: ["a", "b", "c", "d"] }],
	prechecks: [],
	precheckWords: {},
};

function shown(summary: string): string {
	return renderToStaticMarkup(
		<ReviewedRevision
			heading="h4"
			words={words}
			brief={brief}
			revision={{ number: 1, handedInAt: "2026-11-02T10:00:00.000Z", fields: {}, selfAssessment: { care: 2 } }}
			review={{
				revision: 1,
				curator: "Marion",
				decidedAt: "2026-11-03T10:00:00.000Z",
				decision: "returned",
				levels: { care: 1 },
				summary,
				notes: [],
				quotable: false,
			}}
		/>,
	);
}

test("a curator who wrote a summary is named above it", () => {
	expect(shown("Put the costliest finding first.")).toContain("Marion writes");
});

test("without a summary nobody is said to write, and the levels still stand", () => {
	const html = shown("");
	expect(html).not.toContain("writes");
	expect(html).toContain("On the way");
});
