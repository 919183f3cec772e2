import type { ReactNode } from "react";
import { t } from "#src/i18n/t.ts";
import type { SeenCreative } from "../observation.ts";
import { CreativeArt } from "./CreativeArt.tsx";
import type { AdsProps } from "./material.ts";

interface CreativeCardProps {
	creative: SeenCreative;
	props: Pick<AdsProps, "material" | "words">;
	/** Below the ad: what is known of it, or what can be done with it. */
	children?: ReactNode;
}

/** An ad as people see it, in the client's look. */
export function CreativeCard({ creative, props, children }: CreativeCardProps) {
	const { material, words } = props;
	const w = words.ads;
	const { id, format, angle, offer, landing } = creative;
	const text = material.names.creatives[id];
	const { names, brand } = material;
	return (
		<article className="ads-creative" aria-label={text?.name ?? id}>
			<header className="ads-creative-head">
				<h3>{text?.name ?? id}</h3>
				<span className="tag">{t(w, `format-${format}`)}</span>
			</header>
			<div className="ads-preview">
				<p className="ads-preview-by">
					<span className="ads-monogram ads-monogram--small" aria-hidden="true">
						{brand.name.charAt(0)}
					</span>
					<b>{brand.name}</b> <span className="faint">{t(w, "sponsored")}</span>
				</p>
				<p className="ads-preview-text">{text?.text}</p>
				{format !== "text" && <CreativeArt id={id} format={format} picture={text?.picture ?? ""} />}
				<div className="ads-preview-foot">
					<p>
						<b>{text?.headline}</b>
					</p>
					<span className="ads-preview-button">{text?.button}</span>
				</div>
			</div>
			<p className="ads-creative-what">{[names.angles[angle], names.offers[offer], names.landings[landing]].filter(Boolean).join(" · ")}</p>
			{children}
		</article>
	);
}
