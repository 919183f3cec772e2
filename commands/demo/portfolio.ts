import { readFileSync } from "node:fs";
import { Avatar, Style } from "@dicebear/core";
import lorelei from "@dicebear/styles/lorelei.json" with { type: "json" };
import sharp from "sharp";
import { z } from "zod";
import { parseYaml } from "#content/yaml.ts";
import type { PictureView, PortfolioEvidenceView, PortfolioView } from "#server/wire/portfolio.ts";
import type { Uploader } from "./visitor.ts";

const evidenceSchema = z.strictObject({ kind: z.string(), about: z.string() });
const blockSchema = z.looseObject({
	kind: z.string(),
	portrait: z.literal(true).optional(),
	evidence: evidenceSchema.optional(),
	figures: z.array(z.strictObject({ from: z.string() })).optional(),
	items: z.array(z.looseObject({ evidence: evidenceSchema })).optional(),
});
const demoSchema = z.strictObject({
	/** E-mail of whose page it is. */
	learner: z.email(),
	handle: z.string(),
	indexed: z.boolean(),
	/** What the portrait shows. */
	portrait: z.string(),
	document: z.looseObject({ blocks: z.array(blockSchema) }),
});
export type DemoPage = z.infer<typeof demoSchema>;
type DemoBlock = z.infer<typeof blockSchema>;

export function readDemoPage(): DemoPage {
	return demoSchema.parse(parseYaml(readFileSync(new URL("portfolio.yaml", import.meta.url), "utf8")));
}

/** Builds the page from what its learner has achieved by now, and saves it. */
export async function savePage(learner: Uploader, page: DemoPage): Promise<void> {
	const portrait = await learner.upload<PictureView>("/api/portfolio/images", await drawPortrait(page.handle), "image/png");
	const proven = await learner.call<PortfolioEvidenceView>("GET", "/api/portfolio/evidence");
	const blocks = page.document.blocks.map((block) => filled(block, proven, { imageId: portrait.id, alt: page.portrait }));
	const { version } = await learner.call<PortfolioView>("GET", "/api/portfolio");
	await learner.call("PUT", "/api/portfolio", { version, document: { ...page.document, blocks } });
}

/** Publishes the page, saved first where none is. */
export async function publishPage(learner: Uploader, page: DemoPage): Promise<void> {
	const saved = () => learner.call<PortfolioView>("GET", "/api/portfolio");
	if ((await saved()).version === 0) await savePage(learner, page);
	await learner.call("POST", "/api/portfolio/publish", { version: (await saved()).version, handle: page.handle, indexed: page.indexed });
}

/** A block as the file has it, with what the server measured and what its curator wrote. */
function filled(block: DemoBlock, { evidence, quotable }: PortfolioEvidenceView, portrait: object): unknown {
	const find = (asked: z.infer<typeof evidenceSchema>) => {
		const found = evidence.find(({ kind, about }) => kind === asked.kind && about === asked.about);
		if (!found) throw new Error(`The demo's page rests on ${asked.kind} ${asked.about}, which its learner has not done.`);
		return found;
	};
	const refTo = ({ kind, id }: { kind: string; id: string }) => ({ kind, id });
	switch (block.kind) {
		case "headline":
		case "about": {
			const { portrait: wanted, ...rest } = block;
			return { ...rest, picture: wanted ? portrait : null };
		}
		case "case-study": {
			const proof = block.evidence && find(block.evidence);
			const figures = (block.figures ?? []).flatMap(({ from }, index) => {
				const measured = proof?.figures.find(({ id }) => id === from);
				return measured ? [{ id: `f${index}`, label: measured.label, value: measured.value, from }] : [];
			});
			return { ...block, evidence: proof ? refTo(proof) : null, figures, picture: null };
		}
		case "skills":
			return { ...block, items: block.items?.map((item) => ({ ...item, evidence: refTo(find(item.evidence)) })) };
		case "testimonial": {
			const about = block.evidence && find(block.evidence);
			const quote = quotable.find(({ submissionId }) => submissionId === about?.id);
			if (!quote) throw new Error("The demo's page quotes a curator, and none has let their words on this work be quoted.");
			const { submissionId, revision } = quote;
			const { evidence: _, ...rest } = block;
			return { ...rest, words: quote.words, who: quote.curator, role: "Curator", from: { submissionId, revision }, consent: true };
		}
		default:
			return block;
	}
}

function drawPortrait(seed: string): Promise<Buffer> {
	const drawing = new Avatar(new Style(lorelei), { seed, size: 900, backgroundColor: ["e9e2d4"] }).toString();
	return sharp(Buffer.from(drawing)).png().toBuffer();
}
