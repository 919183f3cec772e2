import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";

/** The API that `npm run dev` starts beside the site. */
const api = `http://127.0.0.1:${process.env.API_PORT ?? 3001}`;

export default defineConfig({
	srcDir: "src",
	outDir: "dist",
	trailingSlash: "always",
	build: { format: "directory", inlineStylesheets: "never" },
	integrations: [mdx(), react()],
	devToolbar: { enabled: false },
	server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 3000) },
	vite: {
		server: { proxy: { "/api": api, "/health": api } },
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
	},
});
