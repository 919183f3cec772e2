import { t } from "#src/i18n/t.ts";
import type { FieldsProps } from "./Editor.tsx";
import { TickList } from "./TickList.tsx";

/** Where ads stand; each place shows the formats that it takes. */
export function PlacementField({ props, manager, settings, change }: FieldsProps) {
	const { seen, words } = props;
	const w = words.ads;
	return (
		<section className="ads-group">
			<TickList
				legend={t(w, "placements")}
				hint={t(w, "placementsHint")}
				options={seen.market.placements.map(({ id, reachable, formats }) => ({
					id,
					label: t(w, `placement-${id}`),
					note: t(w, "placementNote", {
						share: manager.numbers.percent(reachable),
						formats: formats.map((format) => t(w, `format-${format}`)).join(", "),
					}),
				}))}
				chosen={settings.audience.placements}
				onChange={(ids) =>
					change({
						audience: { ...settings.audience, placements: seen.market.placements.map(({ id }) => id).filter((one) => ids.includes(one)) },
					})
				}
				all={{ every: t(w, "tickAll"), none: t(w, "tickNone") }}
			/>
		</section>
	);
}
