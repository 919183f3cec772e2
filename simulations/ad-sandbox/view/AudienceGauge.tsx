import { t } from "#src/i18n/t.ts";
import { selfBiddingFactor } from "../overlap.ts";
import type { FieldsProps } from "./Editor.tsx";
import { audienceSize, overlapWith, rivals } from "./sizes.ts";

/** How many people the audience has, of all there are, and with which other ad sets it shares them. */
export function AudienceGauge({ props, manager, settings, adSetId }: FieldsProps & { adSetId: string | null }) {
	const { seen, material, words } = props;
	const w = words.ads;
	const { numbers } = manager;
	const everybody = seen.market.places.reduce((sum, { people }) => sum + people, 0);
	const size = audienceSize(settings.audience, seen, material);
	const shared = rivals(settings, adSetId, seen.adSets)
		.map((other) => ({ id: other.id, share: overlapWith(settings, [other], seen, material) }))
		.filter(({ share }) => share >= 0.01)
		.sort((a, b) => b.share - a.share);
	return (
		<section className="ads-gauge" aria-live="polite">
			<h3>{t(w, "audienceSize")}</h3>
			<p className="ads-gauge-n">{t(w, "people", { n: numbers.count(size) })}</p>
			<meter min={0} max={Math.max(1, everybody)} value={size} aria-label={t(w, "audienceSize")}>
				{numbers.count(size)}
			</meter>
			<p className="soft small">
				{t(w, "ofEverybody", { share: numbers.percent(everybody > 0 ? size / everybody : null), n: numbers.count(everybody) })}
			</p>
			{shared.length > 0 && (
				<>
					<h4>{t(w, "overlap")}</h4>
					<ul role="list" className="ads-overlaps">
						{shared.map(({ id, share }) => (
							<li key={id}>
								<span>{manager.name(id)}</span>
								<meter min={0} max={1} value={share} aria-label={t(w, "overlapWith", { name: manager.name(id) })}>
									{numbers.percent(share)}
								</meter>
								<b>{numbers.percent(share)}</b>
							</li>
						))}
					</ul>
					<p className="soft small">{t(w, "overlapIs", { percent: numbers.percent(selfBiddingFactor(1) - 1) })}</p>
				</>
			)}
		</section>
	);
}
