import type { APIRoute } from "astro";
import { t } from "../i18n/t.ts";
import { ui } from "../i18n/ui.ts";
import { paper } from "../layouts/paper.ts";

/** Lets the course be installed like an application. Dark windows take the page's own theme colour. */
export const GET: APIRoute = () => {
	const w = ui("common");
	const icons = [192, 512].flatMap((size) =>
		["any", "maskable"].map((purpose) => ({ src: `/icons/${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose })),
	);
	const manifest = {
		id: "/",
		name: t(w, "site"),
		short_name: t(w, "siteShort"),
		description: t(w, "footerLine"),
		lang: "en",
		start_url: "/learn/",
		scope: "/",
		display: "standalone",
		background_color: paper.light,
		theme_color: paper.light,
		icons: [{ src: "/favicon.svg", sizes: "any", type: "image/svg+xml" }, ...icons],
	};
	return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
};
