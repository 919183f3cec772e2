import { readFileSync } from "node:fs";
import sharp from "sharp";
import { z } from "zod";
import type { Catalog } from "#content/catalog.ts";
import { writeAttachments } from "#content/fields/attachments.ts";
import { exampleValue } from "#content/fields/example.ts";
import { parseYaml } from "#content/yaml.ts";
import type { WorkView } from "#server/wire/work.ts";
import type { WorkFileView } from "#server/wire/work-files.ts";
import type { Visitor } from "./visitor.ts";

const demoSchema = z.strictObject({
	/** E-mail of whose work it is. */
	learner: z.email(),
	assignment: z.string(),
	/** Own judgement on each criterion. */
	level: z.int().min(0).max(3),
	/** Fields of cells. */
	rows: z.record(z.string(), z.array(z.record(z.string(), z.string()))),
	texts: z.record(z.string(), z.string()),
	/** Of the assignment's field of files: inside of an SVG of 1200 × 900, drawn to a PNG. */
	pictures: z.array(z.strictObject({ caption: z.string(), drawing: z.string() })),
});
type DemoPosts = z.infer<typeof demoSchema>;

export function readDemoPosts(): DemoPosts {
	return demoSchema.parse(parseYaml(readFileSync(new URL("posts.yaml", import.meta.url), "utf8")));
}

/** Attaches the pictures and hands the work in. */
export async function handInPosts(learner: Visitor, catalog: Catalog, posts: DemoPosts): Promise<void> {
	const assignment = catalog.assignments.get(posts.assignment)?.assignment;
	const field = assignment?.fields.find(({ kind }) => kind === "files");
	if (!assignment || !field) throw new Error(`The demo hands in ${posts.assignment}, which is no assignment with files.`);
	const path = `/api/work/${assignment.id}`;
	const attached: { id: string; caption: string }[] = [];
	for (const { caption, drawing } of posts.pictures) {
		const file = await learner.upload<WorkFileView>(`${path}/files/${field.id}`, await draw(drawing), "image/png");
		attached.push({ id: file.id, caption });
	}
	const cells = Object.entries(posts.rows).map(([id, rows]) => {
		const asked = assignment.fields.find((one) => one.id === id) ?? { kind: "text" };
		return [id, exampleValue(asked, { text: "", rows })] as const;
	});
	const fields = { ...posts.texts, ...Object.fromEntries(cells), [field.id]: writeAttachments(attached) };
	const selfAssessment = Object.fromEntries(assignment.rubric.map(({ id }) => [id, posts.level]));
	const saved = await learner.call<WorkView>("PUT", `${path}/draft`, { version: 0, fields, selfAssessment });
	await learner.call("POST", `${path}/hand-in`, { version: saved.version });
}

function draw(drawing: string): Promise<Buffer> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">${drawing}</svg>`;
	return sharp(Buffer.from(svg)).png().toBuffer();
}
