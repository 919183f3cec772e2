import type { APIRoute } from "astro";
import { publicCourse } from "#content/public.ts";
import { questionBook } from "../../../recall/questions.ts";

/** The questions of all lessons, fetched when somebody opens the review. */
export const GET: APIRoute = () => Response.json(questionBook(publicCourse));
