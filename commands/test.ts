/** `npm test`: everything, the browser included. */
import { stepsBeforeBuild } from "./quick-steps.ts";
import { runSteps } from "./steps.ts";

process.exitCode = await runSteps([
	...stepsBeforeBuild,
	[{ name: "build", command: ["npm", "run", "build"] }],
	[{ name: "browser", command: [], vitest: "browser" }],
]);
