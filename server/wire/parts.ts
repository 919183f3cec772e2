/**
 * What crosses the wire between browser and server, in this folder resource by resource: schemas of requests and
 * answers, of which the OpenAPI page is made; the browser takes their types only. Requests are strict: an unknown
 * field is refused with its path. Here is what all of them are made of.
 */
import { z } from "zod";

export const id = z
	.string()
	.min(1)
	.max(64)
	.regex(/^[A-Za-z0-9_-]+$/);
export const slug = z
	.string()
	.min(1)
	.max(64)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const instant = z.iso.datetime();

/** `:id` and the like in an address. */
export const idParamsSchema = z.object({ id });
/** Body of a request that says everything by its address: none, or `{}`. */
export const nothingSchema = z.strictObject({}).nullish();
