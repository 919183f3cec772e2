import { z } from "zod";

/** Ids of everything in the course. Permanent: what learners have done refers to them. */
export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are kebab-case, e.g. `the-job`")
	.max(64);
