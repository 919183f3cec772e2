import { facePath } from "#simulations/kit/faces.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import { Asking } from "./Asking.tsx";
import { Known } from "./Known.tsx";
import { ObjectionAnswers } from "./ObjectionAnswers.tsx";
import { isWaiting } from "./open-matters.ts";
import { QuoteForm } from "./QuoteForm.tsx";
import { StepForm } from "./StepForm.tsx";
import type { Part } from "./use-desk.ts";
import { Ways } from "./Ways.tsx";
import { offerSentences } from "./words.ts";

/** Somebody who has written: their words, what is known of them, and what one can answer. */
export function Letter({ props, desk, lead }: Part & { lead: SeenLead }) {
	const { seen, revealed, material, words, readOnly } = props;
	const w = words.pricing;
	const said = revealed[lead.id];
	const part = { props, desk, lead };
	const isOpen = !readOnly && !seen.over;
	const isOngoing = isOpen && !["won", "gone", "turned-away"].includes(lead.state);
	const canSell = isOngoing && ["new", "asks", "reading"].includes(lead.state);
	const last = lead.state === "won" ? said?.accepts : lead.state === "gone" ? said?.goes : undefined;
	return (
		<article className="pd-letter">
			<header className="pd-letter-head">
				<img className="pd-face" src={facePath(seen.leads.indexOf(lead))} alt="" width="48" height="48" />
				<div>
					<h2 tabIndex={-1} data-place={desk.writing === null ? "" : undefined}>
						{desk.name(lead.id)}
					</h2>
					<p className="soft small">{said?.who}</p>
					<p className="pd-letter-tags">
						<span className={isWaiting(lead) ? "tag tag--waiting" : lead.state === "won" ? "tag tag--good" : "tag"}>
							{t(w, `lead-${lead.state}`)}
						</span>
						<span className="tag">{t(w, `source-${lead.source}`)}</span>
						{lead.elsewhere && <span className="tag">{t(w, "elsewhere")}</span>}
						{isWaiting(lead) && lead.waits > 0 && <span className="tag">{tn(w, "waits", lead.waits)}</span>}
					</p>
				</div>
			</header>
			<blockquote className="pd-paper">{said?.message}</blockquote>
			<Asking {...part} isOpen={isOngoing} />
			<Known {...part} />
			{lead.step && (
				<p className="pd-note">
					{t(w, lead.step.done ? "stepDone" : "stepUnderWay", {
						step: t(w, `step-${lead.step.kind}`),
						price: lead.step.priceCents === 0 ? t(w, "forFree") : desk.numbers.short(lead.step.priceCents),
					})}
				</p>
			)}
			{lead.quote && (
				<section className="pd-sent">
					<h3>{t(w, "yourOffer")}</h3>
					<p>{offerSentences(lead.quote, material.deliverables, w, desk.numbers).join(" ")}</p>
				</section>
			)}
			{last && <blockquote className="pd-paper pd-paper--short">{last}</blockquote>}
			{lead.state === "objects" && <blockquote className="pd-paper pd-paper--short">{said?.objects}</blockquote>}
			{["thinking", "stepping", "reading", "turned-away"].includes(lead.state) && <p className="pd-note">{t(w, `about-${lead.state}`)}</p>}
			{lead.state === "won" && (
				<button type="button" className="button" onClick={() => desk.setTab("clients")}>
					{t(w, "toClients")}
				</button>
			)}
			{isOpen && lead.state === "objects" && lead.quote && <ObjectionAnswers {...part} quote={lead.quote} />}
			{canSell && desk.writing === "quote" && <QuoteForm {...part} />}
			{canSell && desk.writing === "step" && <StepForm {...part} />}
			{isOngoing && desk.writing === null && <Ways {...part} canSell={canSell} />}
		</article>
	);
}
