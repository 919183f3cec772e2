import { defineConfig } from "vitest/config";

/**
 * What starts processes, plays whole days, needs the built site, or pretends to be a browser to the end of its process:
 * for `npm test`, not for `npm run check`.
 */
const slow = [
	"tests/browser/**/*.test.ts",
	"tests/dist/**/*.test.ts",
	"tests/faults.test.ts",
	"tests/trust-leaks.test.ts",
	"tests/trust-leaks-ads.test.ts",
	"tests/calibration.test.ts",
	"tests/determinism.test.ts",
	"tests/golden.test.ts",
	"tests/wire-fuzz.test.ts",
	"server/main.test.ts",
	"server/routes/certificate.test.ts",
	"simulations/portfolio-builder/page/keystroke.test.ts",
	"simulations/*/policies/policies.test.ts",
];

export default defineConfig({
	test: {
		projects: [
			/** What `npm run check` runs: no build, no browser. Files share their modules, which is most of what they load. */
			{
				test: {
					name: "unit",
					include: ["**/*.test.{ts,tsx}"],
					exclude: [...slow, "node_modules/**", "dist/**", "data/**"],
					testTimeout: 60_000,
					isolate: false,
					setupFiles: "tests/unstub.setup.ts",
					maxWorkers: 2,
				},
			},
			/** The built site, the real server, a real browser, and other things that take their time. */
			{
				test: {
					name: "browser",
					include: slow,
					globalSetup: "tests/browser/setup.ts",
					testTimeout: 120_000,
					hookTimeout: 120_000,
					expect: { poll: { timeout: 30_000 } },
					fileParallelism: true,
					// One more than the cores of a small machine, as a journey waits now and then.
					maxWorkers: 3,
				},
			},
		],
	},
});
