/** The lessons' MDX, for rendering. What the course is made of and whether it holds together is `content/catalog.ts`. */

import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { lessonSchema } from "#content/schema.ts";

/** Astro's reader of front matter makes dates of what the course's schema knows as `2026-11-22`. */
const frontMatter = z.preprocess((data) => {
	const updated = (data as { updated?: unknown }).updated;
	return updated instanceof Date ? { ...(data as object), updated: updated.toISOString().slice(0, 10) } : data;
}, lessonSchema);

export const collections = {
	/** An entry's id is its path from the content folder, as the catalog's `file`. */
	lessons: defineCollection({
		loader: glob({ pattern: "*/modules/*/[0-9]*.mdx", base: "./content", generateId: ({ entry }) => entry }),
		schema: frontMatter,
	}),
};
