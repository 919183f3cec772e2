import { useId } from "react";
import { t, tn } from "#src/i18n/t.ts";
import { CreativeCard } from "./CreativeCard.tsx";
import { formatsWithoutPlace } from "./checks.ts";
import type { FieldsProps } from "./Editor.tsx";

/** Most ads that one ad set takes. */
const most = 12;

/** The ads that take turns in an ad set, chosen by what they look like. */
export function CreativePicker({ props, settings, change }: FieldsProps) {
	const { seen, words, material } = props;
	const w = words.ads;
	const id = useId();
	const { creatives } = settings;
	const homeless = formatsWithoutPlace({ ...settings, creatives: seen.creatives.map((one) => one.id) }, seen);
	return (
		<section className="ads-group" aria-labelledby={id}>
			<h3 id={id}>{t(w, "ads")}</h3>
			<p className="hint">{t(w, "adsHint")}</p>
			<p className="small" aria-live="polite">
				{tn(w, "chosen", creatives.length)}
			</p>
			<div className="ads-creatives">
				{seen.creatives.map((creative) => {
					const isChosen = creatives.includes(creative.id);
					const hasNoRoom = homeless.includes(creative.id);
					return (
						<CreativeCard key={creative.id} creative={creative} props={props}>
							<label className="ads-tick ads-pick">
								<input
									type="checkbox"
									checked={isChosen}
									disabled={!isChosen && creatives.length >= most}
									onChange={({ target }) =>
										change({
											creatives: seen.creatives
												.map((one) => one.id)
												.filter((one) => (one === creative.id ? target.checked : creatives.includes(one))),
										})
									}
								/>
								<span>
									{t(w, "pick")} <span className="visually-hidden">{material.names.creatives[creative.id]?.name}</span>
								</span>
							</label>
							{hasNoRoom && <p className="soft small">{t(w, "noRoomHere")}</p>}
						</CreativeCard>
					);
				})}
			</div>
		</section>
	);
}
