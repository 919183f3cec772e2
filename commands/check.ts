/** `npm run check`: types of all TypeScript, lint, format, unit and architecture tests. */
import { quickSteps } from "./quick-steps.ts";
import { runSteps } from "./steps.ts";

process.exitCode = await runSteps(quickSteps);
