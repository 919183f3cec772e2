import { t } from "#src/i18n/t.ts";
import { nameOf } from "./draft.ts";
import type { Line } from "./lines.ts";
import type { AdsProps } from "./material.ts";
import { dateWords } from "./periods.ts";

/** What a line of the table is called. */
export function lineName({ id, part }: Pick<Line, "id" | "part">, { material, words }: Pick<AdsProps, "material" | "words">): string {
	switch (part) {
		case null:
			return nameOf(id, material.names);
		case "creative":
			return material.names.creatives[id]?.name ?? id;
		case "placement":
			return t(words.ads, `placement-${id}`);
		case "week":
			return Number(id) < 1 ? t(words.ads, "weekBefore") : t(words.ads, "week", { week: id });
		case "day":
			return dateWords(Number(id), material.startsOn, material.language);
	}
}
