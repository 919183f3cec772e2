import { type JsonResume, jsonResume } from "#simulations/portfolio-builder/resume.ts";
import type { PageMaterial } from "./page-context.ts";

/** @param origin  of absolute addresses, e.g. `https://course.example.org` */
export function resumeOf({ document, evidence, quotable, base }: PageMaterial, origin: string): JsonResume {
	const pageUrl = base === null ? null : `${origin}${base}`;
	return jsonResume(document, { evidence, quotable, pageUrl, proofUrl: ({ kind, id }) => pageUrl && `${pageUrl}/proof/${kind}/${id}` });
}
