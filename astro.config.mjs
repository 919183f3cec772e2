import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { latinSubset } from "./src/fonts/latin-subset.ts";
import { gallery } from "./src/gallery/integration.ts";

/** The API that `npm run dev` starts beside the site. */
const api = `http://127.0.0.1:${process.env.API_PORT ?? 3001}`;

/** Modules of the frame of a page, see src/components/site-frame.ts. */
const onEveryPage =
	/\/src\/(stores\/(progress|merge-progress|session|device)|api\/client|ways\/show-way)\.ts$|\/nanostores\/|vite\/preload-helper/;

export default defineConfig({
	srcDir: "src",
	outDir: "dist",
	// Not "always": the development server would then refuse /api/… for its missing slash before the proxy sees it.
	trailingSlash: "ignore",
	build: { format: "directory", inlineStylesheets: "never" },
	integrations: [latinSubset(), mdx(), react(), gallery()],
	devToolbar: { enabled: false },
	server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 3000) },
	vite: {
		server: { proxy: { "/api": api, "/health": api, "/p/": api } },
		// Nothing inlined: the content security policy then needs few hashes, and pages share what they load.
		build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
		// What every page loads comes as one file: many small ones compress worse.
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: "frame", test: onEveryPage }] } } } } },
		},
	},
});
