import { memo } from "react";
import type { AdSetSettings } from "#simulations/ad-sandbox/action.ts";
import { AudienceBuilder } from "#simulations/ad-sandbox/view/AudienceBuilder.tsx";
import { PlacementField } from "#simulations/ad-sandbox/view/PlacementField.tsx";
import { TickList } from "#simulations/ad-sandbox/view/TickList.tsx";
import type { Part } from "#simulations/ad-sandbox/view/use-manager.ts";
import { t } from "#src/i18n/t.ts";
import type { Plan } from "./plan.ts";

interface WhomProps extends Part {
	audience: Plan["audience"];
	creatives: readonly string[];
	change(part: Partial<AdSetSettings>): void;
}

/** Who sees which ads, and where: many boxes, drawn anew only when one of them changes. */
export const Whom = memo(function Whom({ props, manager, audience, creatives, change }: WhomProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	// The fields are given whole settings, and read these two parts alone.
	const settings: AdSetSettings = {
		objective: material.goal,
		audience,
		creatives: [...creatives],
		dailyBudgetCents: 0,
		bidding: { kind: "lowest-cost" },
		startDay: 1,
		endDay: 1,
		pacing: "even",
	};
	const fields = { props, manager, settings, change };
	return (
		<>
			<AudienceBuilder {...fields} />
			<PlacementField {...fields} />
			<section className="ads-group">
				<TickList
					legend={t(w, "ads")}
					hint={t(w, "adsHint")}
					options={seen.creatives.slice(0, 12).map(({ id, format, angle }) => ({
						id,
						label: material.names.creatives[id]?.name ?? id,
						note: `${t(w, `format-${format}`)} · ${material.names.angles[angle] ?? angle}`,
					}))}
					chosen={creatives}
					onChange={(chosen) => change({ creatives: chosen })}
					all={{ every: t(w, "tickAll"), none: t(w, "tickNone") }}
				/>
			</section>
		</>
	);
});
