import type { Step } from "./steps.ts";

/** What needs neither a build nor a browser. */
export const quickSteps: readonly (readonly Step[])[] = [
	[
		{ name: "lint", command: ["biome", "ci", "--colors=off", "."] },
		{ name: "lessons", command: ["prettier", "--check", "content/**/*.mdx"] },
	],
	[
		{ name: "types", command: ["astro", "check", "--minimumFailingSeverity", "warning"] },
		{ name: "unit", command: [], vitest: "unit" },
	],
];
