import { calendar } from "./calendar.ts";
import { files } from "./files.ts";
import { form } from "./form.ts";
import type { FieldKind } from "./kind.ts";
import { line } from "./line.ts";
import { portfolio } from "./portfolio.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";
import { url } from "./url.ts";

/** Kinds of field that an assignment may ask for, by the name that its file gives them. */
export const fieldKinds = { line, text, url, portfolio, table, calendar, form, files } as const satisfies Readonly<
	Record<string, FieldKind>
>;
