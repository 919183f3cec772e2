import type { APIRoute } from "astro";
import { publicCourse } from "#content/public.ts";
import { searchDocuments } from "../../search/documents.ts";
import { indexDocuments } from "../../search/index-documents.ts";

/** The search index of the course, fetched when somebody opens search. */
export const GET: APIRoute = () => Response.json(indexDocuments(searchDocuments(publicCourse), "en", publicCourse.synonyms));
