import fc from "fast-check";
import { makeEvidence } from "./make.ts";
import { payloads } from "./payloads.ts";
import type { Block, PortfolioDocument } from "./schema.ts";
import { looks, pricePer } from "./vocabulary.ts";

/** Documents of every shape, with hostile and ordinary text in every field, for properties. */

const cut = (most: number) => (text: string) => text.slice(0, most);
const text = fc.oneof(fc.constant(""), fc.lorem(), fc.string({ unit: "grapheme" }), fc.constantFrom(...payloads));
const line = text.map(cut(200));
const id = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const uniquely = <Item extends { id: string }>(item: fc.Arbitrary<Item>, most: number) =>
	fc.uniqueArray(item, { maxLength: most, selector: (one) => one.id });
const url = fc.oneof(
	fc.webUrl({ withQueryParameters: true, withFragments: true }),
	fc.constant("mailto:a@example.com"),
	fc.constant("https://example.com/a b|c[d]%zz?ä={}"),
);
const picture = fc.option(fc.record({ imageId: id, alt: line }));
const known = makeEvidence();
const ref = fc.option(
	fc.oneof(
		fc.constantFrom(...known.map(({ kind, id: of }) => ({ kind, id: of }))),
		fc.record({ kind: fc.constantFrom("run" as const, "work" as const, "exam" as const), id: line.map(cut(64)) }),
	),
);
const figure = fc.record({
	id,
	label: line,
	value: fc.oneof(fc.constantFrom(...known.flatMap(({ figures }) => figures.map(({ value }) => value))), line.map(cut(40))),
	from: fc.option(fc.constantFrom(...known.flatMap(({ figures }) => figures.map((one) => one.id)))),
});

const block: fc.Arbitrary<Block> = fc.oneof(
	fc.record({
		id,
		kind: fc.constant("headline" as const),
		name: line,
		claim: line,
		forWhom: line,
		action: fc.record({ label: line.map(cut(60)), url: fc.option(url) }),
		picture,
	}),
	fc.record({ id, kind: fc.constant("about" as const), text, picture }),
	fc.record({
		id,
		kind: fc.constant("services" as const),
		intro: text,
		currency: fc.constantFrom("EUR", "USD", "JPY", "ZZZ"),
		offers: uniquely(
			fc.record({
				id,
				title: line,
				includes: fc.array(line, { maxLength: 3 }),
				excludes: fc.array(line, { maxLength: 2 }),
				priceCents: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
				per: fc.constantFrom(...pricePer),
				revisions: fc.option(fc.integer({ min: 0, max: 20 })),
				minMonths: fc.option(fc.integer({ min: 1, max: 36 })),
			}),
			3,
		),
		prepaymentBp: fc.option(fc.integer({ min: 0, max: 10_000 })),
	}),
	fc.record({
		id,
		kind: fc.constant("case-study" as const),
		title: line,
		client: line,
		problem: text,
		did: text,
		result: text,
		evidence: ref,
		figures: uniquely(figure, 3),
		plot: fc.option(fc.constantFrom("trust", "sales", "nothing")),
		picture,
	}),
	fc.record({ id, kind: fc.constant("skills" as const), items: uniquely(fc.record({ id, name: line, note: line, evidence: ref }), 3) }),
	fc.record({
		id,
		kind: fc.constant("testimonial" as const),
		words: text,
		who: line,
		role: line,
		from: fc.option(fc.record({ submissionId: line.map(cut(64)), revision: fc.integer({ min: 1, max: 3 }) })),
		consent: fc.boolean(),
	}),
	fc.record({
		id,
		kind: fc.constant("contact" as const),
		email: fc.constantFrom("", "mila@example.com", "a.b+c@example.co.uk"),
		note: text,
		links: uniquely(fc.record({ id, label: line, url }), 3),
	}),
);

export const anyDocument: fc.Arbitrary<PortfolioDocument> = fc.record({
	look: fc.constantFrom(...looks),
	language: fc.constantFrom("en", "en-GB", "de", "ar", "ja-JP"),
	blocks: uniquely(block, 6),
	resume: fc.record({
		place: line,
		languages: uniquely(fc.record({ id, name: line, level: line }), 2),
		work: uniquely(fc.record({ id, who: line, role: line, from: line, to: line, did: text }), 2),
		education: uniquely(fc.record({ id, who: line, what: line, from: line, to: line }), 2),
	}),
});
