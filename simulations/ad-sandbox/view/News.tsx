import { t } from "#src/i18n/t.ts";
import type { Notice } from "../observation.ts";
import { dateWords } from "./periods.ts";
import type { Part } from "./use-manager.ts";

/** Most lines that are shown; the rest is counted. */
const most = 6;

/** What changed during the days that passed. */
export function News({ props, manager }: Part) {
	const { material, words } = props;
	const w = words.ads;
	if (!manager.news || manager.news.length === 0) return null;
	const line = ({ kind, adSetId }: Notice) => t(w, `notice-${kind}`, { name: adSetId ? manager.name(adSetId) : "" });
	return (
		<section className="ads-news" aria-label={t(w, "newsTitle")}>
			<ul role="list">
				{manager.news.slice(0, most).map((notice) => (
					<li key={`${notice.day} ${notice.kind} ${notice.adSetId ?? notice.questionId ?? ""}`}>
						<time>{dateWords(notice.day, material.startsOn, material.language)}</time> {line(notice)}
					</li>
				))}
				{manager.news.length > most && <li className="soft">{t(w, "newsMore", { n: manager.news.length - most })}</li>}
			</ul>
			<button type="button" className="button button--quiet button--small" onClick={manager.putNewsAway}>
				{t(w, "newsDone")}
			</button>
		</section>
	);
}
