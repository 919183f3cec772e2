import { defineConfig } from "vitest/config";

const slow = ["tests/browser/**/*.test.ts", "tests/dist/**/*.test.ts"];

export default defineConfig({
	test: {
		projects: [
			/** What `npm run check` runs: no build, no browser. */
			{
				test: {
					name: "unit",
					include: ["**/*.test.{ts,tsx}"],
					exclude: [...slow, "node_modules/**", "dist/**", "data/**"],
					testTimeout: 60_000,
				},
			},
			/** The built site, the real server, a real browser. */
			{
				test: {
					name: "browser",
					include: slow,
					globalSetup: "tests/browser/setup.ts",
					testTimeout: 120_000,
					hookTimeout: 120_000,
					expect: { poll: { timeout: 30_000 } },
					fileParallelism: true,
					maxWorkers: 2,
				},
			},
		],
	},
});
