import { z } from "zod";
import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { sendProblem } from "../http/problems.ts";
import { refuse } from "../outcome.ts";

/** Whether the server can do its work; the reason when it cannot. */
export const healthRoutes: Routes = (api, { storage, catalog }) => {
	api.get(
		"/health",
		{ schema: { response: answers({ 200: z.object({ status: z.literal("ok") }) }, "storage-down") } },
		async (_request, reply) => {
			const health = await storage.health();
			if (health === "ok") return { status: "ok" as const };
			return sendProblem(reply, refuse("storage-down", { variables: { reason: health } }), catalog.ui.get("errors") ?? {});
		},
	);
};
