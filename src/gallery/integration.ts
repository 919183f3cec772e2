import type { AstroIntegration } from "astro";

/** Adds `/gallery/`, every specimen of every view, while developing. A built site does not have it. */
export function gallery(): AstroIntegration {
	return {
		name: "gallery",
		hooks: {
			"astro:config:setup": ({ command, injectRoute }) => {
				if (command === "dev") injectRoute({ pattern: "/gallery", entrypoint: "./src/gallery/gallery.astro" });
			},
		},
	};
}
