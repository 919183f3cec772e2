import { t } from "#src/i18n/t.ts";
import { rateOf } from "../proportions.ts";
import { sumOf } from "../tally.ts";
import { CreativeCard } from "./CreativeCard.tsx";
import { rates } from "./figures.ts";
import type { Part } from "./use-manager.ts";

/** All ads that lie ready, as people see them, each with what is known of it so far. */
export function CreativeGallery({ props, manager }: Part) {
	const { seen, words } = props;
	const w = words.ads;
	const { numbers } = manager;
	return (
		<section className="ads-gallery">
			<h2>{t(w, "tab-ads")}</h2>
			<p className="soft">{t(w, "galleryIntro")}</p>
			<div className="ads-creatives">
				{seen.creatives.map((creative) => {
					const sums = sumOf(seen.results.filter(({ creativeId }) => creativeId === creative.id));
					const used = seen.adSets.filter(({ settings }) => settings.creatives.includes(creative.id));
					const { from, to } = rateOf({ hits: sums.clicks, of: sums.impressions });
					return (
						<CreativeCard key={creative.id} creative={creative} props={props}>
							{sums.impressions > 0 ? (
								<dl className="ads-facts">
									<div>
										<dt>{t(w, "column-impressions")}</dt>
										<dd>{numbers.count(sums.impressions)}</dd>
									</div>
									<div>
										<dt>{t(w, "column-ctr")}</dt>
										<dd>
											{numbers.percent(rates.ctr(sums))}{" "}
											<small>{t(w, "range", { low: numbers.percent(from), high: numbers.percent(to) })}</small>
										</dd>
									</div>
									<div>
										<dt>{t(w, "column-conversions")}</dt>
										<dd>{numbers.count(sums.conversions)}</dd>
									</div>
									<div>
										<dt>{t(w, "column-cpa")}</dt>
										<dd>{numbers.money(rates.cpa(sums))}</dd>
									</div>
								</dl>
							) : (
								<p className="soft small">{t(w, "notShownYet")}</p>
							)}
							{used.length > 0 && (
								<p className="soft small">{t(w, "usedIn", { names: used.map(({ id }) => manager.name(id)).join(", ") })}</p>
							)}
						</CreativeCard>
					);
				})}
			</div>
		</section>
	);
}
