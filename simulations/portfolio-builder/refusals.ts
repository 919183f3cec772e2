import { reservedHandles } from "./vocabulary.ts";

/** Why an address cannot be had; `handle-taken` is for whoever knows the others. */
export const handleRefusals = [
	"handle-too-short",
	"handle-too-long",
	"handle-not-latin",
	"handle-capitals",
	"handle-begins-with-digit",
	"handle-hyphens",
	"handle-reserved",
	"handle-taken",
] as const;
export type HandleRefusal = (typeof handleRefusals)[number];

/** Characters of a handle, fewest and most. */
export const handleLength = { min: 3, max: 30 } as const;

/** The first reason why nobody may have this address, or null. Lets through what the schema's `handle` does, but the reserved ones. */
export function refusalOfHandle(handle: string): Exclude<HandleRefusal, "handle-taken"> | null {
	if (!/^[a-zA-Z0-9-]*$/.test(handle)) return "handle-not-latin";
	if (/[A-Z]/.test(handle)) return "handle-capitals";
	if (handle.length < handleLength.min) return "handle-too-short";
	if (handle.length > handleLength.max) return "handle-too-long";
	if (/^[0-9]/.test(handle)) return "handle-begins-with-digit";
	if (/^-|--|-$/.test(handle)) return "handle-hyphens";
	return reservedHandles.includes(handle) ? "handle-reserved" : null;
}
