/** `npm test`: everything, the browser included. */
import { quickSteps } from "./quick-steps.ts";
import { runSteps } from "./steps.ts";

process.exitCode = await runSteps([
	...quickSteps,
	[{ name: "build", command: ["npm", "run", "build"] }],
	[{ name: "browser", command: [], vitest: "browser" }],
]);
