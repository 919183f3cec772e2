import { type FieldKind, faultOfLength } from "./kind.ts";

/** Words in one line. */
export const line: FieldKind = {
	taken: false,
	faultOf: (text, asked) => (/[\r\n]/.test(text) ? "field-not-one-line" : faultOfLength(asked)),
};
