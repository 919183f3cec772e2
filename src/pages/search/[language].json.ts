import type { APIRoute, GetStaticPaths } from "astro";
import { publicCourse } from "#content/public.ts";
import { searchDocuments } from "../../search/documents.ts";
import { indexDocuments } from "../../search/index-documents.ts";

/** The language in which the site is built. */
export const getStaticPaths = (() =>
	publicCourse.languages.slice(0, 1).map(({ id }) => ({ params: { language: id } }))) satisfies GetStaticPaths;

/** The search index of a language, fetched when somebody opens search. */
export const GET: APIRoute<never, { language: string }> = async ({ params }) =>
	Response.json(await indexDocuments(searchDocuments(publicCourse), params.language, publicCourse.synonyms));
