import { gridOfCalendar } from "./calendar.ts";
import { gridOfForm } from "./form.ts";
import type { Grid } from "./grid.ts";
import type { GridField } from "./settings.ts";
import { gridOfTable } from "./table.ts";

/** The cells that a field asks for; null for fields of plain words. */
export function gridOf(field: { kind: string } | GridField): Grid | null {
	if (!("columns" in field || "parts" in field)) return null;
	switch (field.kind) {
		case "table":
			return gridOfTable(field);
		case "calendar":
			return gridOfCalendar(field);
		default:
			return gridOfForm(field);
	}
}
