import { z } from "zod";
import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";

/** The description of this API, made of the same schemas that guard it. */
export const openApiRoutes: Routes = (api) => {
	api.get("/api/openapi.json", { schema: { response: answers({ 200: z.looseObject({}) }) } }, async () => ({ ...api.swagger() }));
};
