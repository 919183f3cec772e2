import { t } from "#src/i18n/t.ts";
import type { Notice } from "../observation.ts";
import type { Part } from "./use-desk.ts";

/** What changed between two weeks; each line leads to whom it is about. */
export function News({ props, desk }: Part) {
	const { seen, words } = props;
	const w = words.pricing;
	if (!desk.news || desk.news.length === 0) return null;
	const line = ({ kind, leadId, clientId, cents }: Notice) => {
		const id = leadId ?? clientId;
		return t(w, `notice-${kind}`, { name: id ? desk.name(id) : "", sum: desk.numbers.short(cents ?? null) });
	};
	const isLead = (id: string | undefined) => id !== undefined && seen.leads.some((lead) => lead.id === id);
	return (
		<section className="pd-news" aria-label={t(w, "newsTitle")}>
			<ul role="list">
				{desk.news.map((notice, index) => (
					<li key={index} data-kind={notice.kind}>
						{notice.leadId !== undefined && isLead(notice.leadId) ? (
							<button type="button" className="pd-news-row" onClick={() => desk.open(notice.leadId ?? null)}>
								{line(notice)}
							</button>
						) : notice.clientId !== undefined ? (
							<button type="button" className="pd-news-row" onClick={() => desk.setTab("clients")}>
								{line(notice)}
							</button>
						) : (
							<span className="pd-news-row">{line(notice)}</span>
						)}
					</li>
				))}
			</ul>
			<button type="button" className="button button--quiet button--small" onClick={desk.putNewsAway}>
				{t(w, "newsDone")}
			</button>
		</section>
	);
}
