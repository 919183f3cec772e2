import type { Step } from "./steps.ts";

/** What needs neither a build nor a browser. */
export const quickSteps: readonly (readonly Step[])[] = [
	[
		{ name: "types", command: ["astro", "check", "--minimumFailingSeverity", "warning"] },
		{ name: "lint", command: ["biome", "ci", "--colors=off", "."] },
	],
	[
		{ name: "lessons", command: ["prettier", "--check", "content/**/*.mdx"] },
		{ name: "unit", command: [], vitest: "unit" },
	],
];
