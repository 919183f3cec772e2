/** `npm run dev`: the site with live reload, and the API that restarts on change, side by side. */
import concurrently from "concurrently";

const sitePort = process.env.PORT ?? "3000";
const apiPort = process.env.API_PORT ?? "3001";

const { result } = concurrently(
	[
		{
			name: "site",
			command: "astro dev",
			prefixColor: "cyan",
			env: { PORT: sitePort, API_PORT: apiPort, ASTRO_TELEMETRY_DISABLED: "1" },
		},
		{
			name: "api",
			command: "node --watch server/main.ts",
			prefixColor: "yellow",
			env: { PORT: apiPort, PUBLIC_URL: `http://127.0.0.1:${sitePort}`, SITE_DIR: "none" },
		},
	],
	{ killOthersOn: ["failure", "success"] },
);
await result.catch(() => {
	process.exitCode = 1;
});
