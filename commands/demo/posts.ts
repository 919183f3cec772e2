import { readFileSync } from "node:fs";
import sharp from "sharp";
import { z } from "zod";
import type { Catalog } from "#content/catalog.ts";
import { writeAttachments } from "#content/fields/attachments.ts";
import { parseYaml } from "#content/yaml.ts";
import type { WorkFileView } from "#server/wire/work-files.ts";
import { handIn } from "./do-work.ts";
import type { Uploader } from "./visitor.ts";
import { demoFieldsSchema, fieldsOf } from "./works.ts";

const demoSchema = z.strictObject({
	/** E-mail of whose work it is. */
	learner: z.email(),
	assignment: z.string(),
	fields: demoFieldsSchema,
	/** Of the assignment's field of files: inside of an SVG of 1200 × 900, drawn to a PNG. */
	pictures: z.array(z.strictObject({ caption: z.string(), drawing: z.string() })),
});
type DemoPosts = z.infer<typeof demoSchema>;

export function readDemoPosts(): DemoPosts {
	return demoSchema.parse(parseYaml(readFileSync(new URL("posts.yaml", import.meta.url), "utf8")));
}

/** Attaches the pictures and hands the work in. */
export async function handInPosts(learner: Uploader, catalog: Catalog, posts: DemoPosts): Promise<void> {
	const assignment = catalog.assignments.get(posts.assignment)?.assignment;
	const field = assignment?.fields.find(({ kind }) => kind === "files");
	if (!assignment || !field) throw new Error(`The demo hands in ${posts.assignment}, which is no assignment with files.`);
	const attached: { id: string; caption: string }[] = [];
	for (const { caption, drawing } of posts.pictures) {
		const file = await learner.upload<WorkFileView>(`/api/work/${assignment.id}/files/${field.id}`, await draw(drawing), "image/png");
		attached.push({ id: file.id, caption });
	}
	const fields = { ...fieldsOf(assignment, posts), [field.id]: writeAttachments(attached) };
	await handIn(learner, assignment, fields, 2);
}

function draw(drawing: string): Promise<Buffer> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">${drawing}</svg>`;
	return sharp(Buffer.from(svg)).png().toBuffer();
}
