import { type Deps, hourMs } from "../deps.ts";
import { sweepFiles } from "../usecases/sweep-files.ts";
import type { Api } from "./api.ts";

/** While the server listens: throws away what nothing names any more, once at the start and then every hour. */
export function keepHouse(app: Api, deps: Pick<Deps, "storage" | "clock" | "turns">): void {
	let timer: NodeJS.Timeout | undefined;
	let sweeping = Promise.resolve();
	const sweep = () => {
		sweeping = sweepFiles(deps).catch((error: Error) => app.log.warn({ err: error }));
	};
	app.addHook("onListen", async () => {
		sweep();
		timer = setInterval(sweep, hourMs).unref();
	});
	app.addHook("preClose", async () => {
		clearInterval(timer);
		await sweeping;
	});
}
