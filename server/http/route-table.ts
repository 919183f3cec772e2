import type { RouteOptions } from "fastify";
import type { Api } from "./api.ts";

export interface ListedRoute {
	method: string;
	url: string;
	permission: string | undefined;
	/** Statuses that it declares. */
	statuses: readonly number[];
}

declare module "fastify" {
	interface FastifyInstance {
		/** Every route there is, with who may call it; for the tests that hold the trust map. */
		routeTable(): readonly ListedRoute[];
	}
}

export function listRoutes(app: Api): void {
	const routes: RouteOptions[] = [];
	// Read late: what a group of routes has in common is added after this hook has seen them.
	app.addHook("onRoute", (route) => void routes.push(route));
	app.decorate("routeTable", () =>
		routes.flatMap(({ method, url, config, schema }) =>
			[method].flat().map((one) => ({
				method: one,
				url,
				permission: config?.permission,
				statuses: Object.keys(schema?.response ?? {}).map(Number),
			})),
		),
	);
}
