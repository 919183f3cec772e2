/** Files attached to written work. */
import { z } from "zod";
import { fileKindsAsked } from "#content/fields/attachments.ts";
import { id, slug } from "./parts.ts";

export const workFileSchema = z.object({
	id,
	kind: z.enum(fileKindsAsked),
	/** Of a picture, in pixels, the largest first. */
	sizes: z.array(z.object({ width: z.int(), height: z.int() })),
	/** What it takes up. */
	bytes: z.int(),
});
export type WorkFileView = z.infer<typeof workFileSchema>;

export const attachParamsSchema = z.object({ assignmentId: slug, field: slug });
export const attachQuerySchema = z.object({
	/** The file whose place the new one takes. */
	instead: id.optional(),
});
export const fileQuerySchema = z.object({
	/** Of a picture; a PDF has one. */
	size: z.enum(["large", "small"]).default("large"),
});
export type FileSize = z.infer<typeof fileQuerySchema>["size"];
export const handedInFileParamsSchema = z.object({ id, file: id });
