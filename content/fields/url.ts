import type { FieldKind } from "./kind.ts";

/** A whole link to a page. */
export const url: FieldKind = {
	taken: false,
	faultOf: (text) => (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? null : "field-not-a-link"),
};
