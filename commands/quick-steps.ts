import type { Step } from "./steps.ts";

/** What needs neither a build nor a browser, with the types of all TypeScript. */
export const quickSteps = stepsWith({ name: "types", command: ["tsc", "--noEmit"] });

/** The same with the types of pages and components in `.astro` too, which takes three times as long. */
export const stepsBeforeBuild = stepsWith({ name: "types", command: ["astro", "check", "--minimumFailingSeverity", "warning"] });

function stepsWith(types: Step): readonly (readonly Step[])[] {
	return [
		[
			{ name: "lint", command: ["biome", "ci", "--colors=off", "."] },
			{ name: "lessons", command: ["prettier", "--check", "content/**/*.mdx"] },
		],
		[types, { name: "unit", command: [], vitest: "unit" }],
	];
}
