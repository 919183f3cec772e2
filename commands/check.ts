/** `npm run check`: types, lint, format, unit and architecture tests. */
import { quickSteps } from "./quick-steps.ts";
import { runSteps } from "./steps.ts";

process.exitCode = await runSteps(quickSteps);
