import { t } from "#src/i18n/t.ts";
import { aboutWords } from "./about-words.ts";
import { StatusMark } from "./StatusMark.tsx";
import type { Part } from "./use-manager.ts";
import { warningsOf } from "./warnings.ts";

/** What a platform would say about the ad sets that run: what it is, and what one can do. */
export function Warnings({ props, manager }: Part) {
	const { seen, material, words } = props;
	const w = words.ads;
	const warnings = warningsOf(seen, material);
	if (warnings.length === 0) return null;
	return (
		<details className="ads-warnings" open={warnings.length <= 3}>
			<summary>{t(w, "warnings", { n: warnings.length })}</summary>
			<ul role="list">
				{warnings.map(({ code, adSetId, about }) => (
					<li key={`${adSetId} ${code}`} className="ads-warning">
						<StatusMark tone={code.startsWith("no-") ? "bad" : "caution"} />
						<div>
							<p>
								<b>{manager.name(adSetId)}</b>: {t(w, `warning-${code}`, aboutWords(about, manager.numbers))}
							</p>
							<p className="soft small">{t(w, `warning-${code}-do`)}</p>
						</div>
					</li>
				))}
			</ul>
		</details>
	);
}
