import { type FieldKind, faultOfLength } from "./kind.ts";

/** Paragraphs. */
export const text: FieldKind = { taken: false, faultOf: (_text, asked) => faultOfLength(asked) };
