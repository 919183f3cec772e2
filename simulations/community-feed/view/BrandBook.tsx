import { t } from "#src/i18n/t.ts";
import type { FeedMaterial, FeedProps } from "./material.ts";

/** What the client has laid down: house rules, what may be promised, how it speaks, whom to call. */
export function BrandBook({ material, words }: { material: FeedMaterial; words: FeedProps["words"] }) {
	const { brand } = material;
	const w = words.feed;
	return (
		<div className="brand-book">
			<section>
				<h3>{t(w, "rules")}</h3>
				<ol className="brand-rules">
					{brand.rules.map((rule) => (
						<li key={rule.id}>
							<b>{rule.title}.</b> {rule.text}
						</li>
					))}
				</ol>
			</section>
			<section>
				<h3>{t(w, "mayPromise")}</h3>
				<ul>
					{brand.mayPromise.map((promise) => (
						<li key={promise}>{promise}</li>
					))}
				</ul>
			</section>
			<section>
				<h3>{t(w, "desks")}</h3>
				<dl>
					{brand.desks.map((desk) => (
						<div key={desk.id}>
							<dt>{t(w, `deskTitle-${desk.id}`)}</dt>
							<dd>{desk.text}</dd>
						</div>
					))}
				</dl>
			</section>
			<section>
				<h3>{t(w, "voice")}</h3>
				<p className="small">
					<b>{t(w, "voiceIs")}</b> {brand.voice.is.join("; ")}.
				</p>
				<p className="small">
					<b>{t(w, "voiceIsNot")}</b> {brand.voice.isNot.join("; ")}.
				</p>
				<blockquote className="quoted">{brand.voice.example}</blockquote>
			</section>
		</div>
	);
}
