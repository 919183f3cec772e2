import type { Evidence, Quotable } from "./evidence.ts";
import { makeGoodBlocks } from "./make-good.ts";
import type { Block, PortfolioDocument } from "./schema.ts";

/** A page on which nothing has been written yet. */
export function makeDocument(own: Partial<PortfolioDocument> = {}): PortfolioDocument {
	return {
		look: "ledger",
		language: "en",
		blocks: [],
		resume: { place: "", languages: [], work: [], education: [] },
		...own,
	};
}

/** A page of nine blocks that a believable learner would send to a client. */
export function makeGood(own: Partial<PortfolioDocument> = {}): PortfolioDocument {
	return makeDocument({
		blocks: makeGoodBlocks(),
		resume: {
			place: "Novi Sad, Serbia",
			languages: [
				{ id: "sr", name: "Serbian", level: "Native speaker" },
				{ id: "en", name: "English", level: "C1" },
			],
			work: [
				{
					id: "library",
					who: "City Library of Novi Sad",
					role: "Event assistant",
					from: "March 2023",
					to: "",
					did: "Announce about forty readings a year and answer visitors, at the desk and online.",
				},
				{ id: "bakery", who: "Bakery Zrno", role: "Shop assistant", from: "2020", to: "02/2023", did: "" },
			],
			education: [
				{ id: "ba", who: "University of Novi Sad", what: "BA, Serbian language and literature", from: "2016", to: "2020" },
				{ id: "smm", who: "SMM Simulator", what: "Course in social-media management", from: "2026-05", to: "2026-11" },
			],
		},
		...own,
	});
}

/** Forty blocks: the good page's, and case studies and testimonials by the dozen. */
export function makeLong(count = 40): PortfolioDocument {
	const good = makeGoodBlocks();
	const more = good.filter(({ kind }) => kind === "case-study" || kind === "testimonial" || kind === "about");
	const blocks = Array.from({ length: count }, (_, n): Block => {
		const own = good[n];
		if (own) return own;
		const copied = more[n % more.length] as Block;
		return { ...copied, id: `${copied.id}-${n}` };
	});
	return makeDocument({ blocks });
}

/** A block of the good page, with what matters to a test. */
export function makeBlock<Kind extends Block["kind"]>(
	kind: Kind,
	own: Partial<Extract<Block, { kind: Kind }>> = {},
): Extract<Block, { kind: Kind }> {
	const found = makeGoodBlocks().find((block) => block.kind === kind) as Extract<Block, { kind: Kind }>;
	return { ...found, ...own };
}

const day = 86_400;
const spent = [31, 74, 118, 161, 196, 241, 279, 322, 367, 408, 449, 493, 541, 600];
const sold = [0, 1, 2, 4, 5, 8, 11, 13, 17, 20, 24, 27, 31, 36];

/** What the server vouches for behind the good page. */
export function makeEvidence(): readonly Evidence[] {
	return [
		{
			kind: "run",
			id: "01JC7Q9E4T2V5R",
			title: "Opening day of a bakery",
			simulation: "community-feed",
			about: "opening-day",
			at: "2026-10-03T15:04:05.000Z",
			score: 84,
			figures: [
				{ id: "median-answer-seconds", label: "Half of all answers came within", value: "4 min 10 s" },
				{ id: "handled", label: "Comments handled rightly", value: "41 of 46" },
				{ id: "trust-at-end", label: "Trust at the end", value: "71" },
				{ id: "members-silenced", label: "Members’ comments no longer to be seen", value: "0" },
			],
			series: [
				{
					id: "trust",
					label: "Trust of the community",
					points: [60, 60.5, 61, 58, 57, 59, 62, 64, 66, 65, 68, 70, 71].map((value, n) => ({ at: n * 1200, value })),
				},
			],
			skills: ["Triage", "De-escalation"],
		},
		{
			kind: "run",
			id: "01JCB2M8W6K1ZD",
			title: "Six hundred euros for a language school",
			simulation: "ad-sandbox",
			about: "school-start",
			at: "2026-10-19T10:30:00.000Z",
			score: 77,
			figures: [
				{ id: "cost-per-sale", label: "Cost of a sale", value: "€16.67" },
				{ id: "sales", label: "Sales", value: "36" },
				{ id: "spent", label: "Spent", value: "€600.00" },
			],
			series: [
				{ id: "sales", label: "Sales so far", points: sold.map((value, n) => ({ at: (n + 1) * day, value })) },
				{ id: "spent", label: "Euros spent so far", points: spent.map((value, n) => ({ at: (n + 1) * day, value })) },
			],
			skills: ["Budgeting", "Testing one thing at a time"],
		},
		{
			kind: "exam",
			id: "01JCEXAM5TARGET",
			title: "Targeting and advertising",
			simulation: null,
			about: "targeting",
			at: "2026-11-02T09:00:00.000Z",
			score: 0.9,
			figures: [{ id: "right", label: "Right answers", value: "18 of 20" }],
			series: [],
			skills: ["Reading an auction"],
		},
		{
			kind: "work",
			id: "01JCWORK3PLAN",
			title: "A content plan for four weeks",
			simulation: null,
			about: "content-plan",
			at: "2026-10-28T12:00:00.000Z",
			score: null,
			figures: [],
			series: [],
			skills: ["Content planning"],
		},
	];
}

/** Reviews that may be quoted behind the good page. */
export function makeQuotable(): readonly Quotable[] {
	return [
		{
			submissionId: "01JCWORK3PLAN",
			revision: 2,
			title: "A content plan for four weeks",
			curator: "Ruth Adeyemi",
			words:
				"Accepted. The plan names who each post is for and what they are to do next, which most plans of professionals do not.\n\nNext time, say what you would drop if the week turns out half as long.",
		},
	];
}
