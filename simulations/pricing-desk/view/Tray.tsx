import { facePath } from "#simulations/kit/faces.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import { isWaiting, trayOf } from "./open-matters.ts";
import { briefing, type Part } from "./use-desk.ts";

/** Who has written: those who wait for a word first. */
export function Tray({ props, desk }: Part) {
	const { seen, words } = props;
	const w = words.pricing;
	const { waiting, away, done } = trayOf(seen.leads);
	const rows = (leads: readonly SeenLead[]) => (
		<ul role="list">
			{leads.map((lead) => (
				<li key={lead.id}>
					<Row props={props} desk={desk} lead={lead} />
				</li>
			))}
		</ul>
	);
	return (
		<section className="pd-tray" aria-label={t(w, "tray")}>
			<button
				type="button"
				className="pd-row pd-row--self"
				data-letter={briefing}
				aria-current={desk.opened === briefing ? "true" : undefined}
				onClick={() => desk.open(briefing)}
			>
				<span className="pd-row-name">{t(w, "situation")}</span>
				<span className="pd-row-line">{t(w, "situationLine")}</span>
			</button>
			<h2 className="pd-tray-head">{t(w, "tray-waiting")}</h2>
			{waiting.length === 0 ? <p className="pd-tray-none">{t(w, "tray-none")}</p> : rows(waiting)}
			{away.length > 0 && (
				<>
					<h2 className="pd-tray-head">{t(w, "tray-away")}</h2>
					{rows(away)}
				</>
			)}
			{done.length > 0 && (
				<details className="pd-tray-done">
					<summary>{tn(w, "tray-done", done.length)}</summary>
					{rows(done)}
				</details>
			)}
		</section>
	);
}

function Row({ props: { seen, revealed, words }, desk, lead }: Part & { lead: SeenLead }) {
	const w = words.pricing;
	const said = revealed[lead.id];
	return (
		<button type="button" className="pd-row" aria-current={desk.opened === lead.id ? "true" : undefined} onClick={() => desk.open(lead.id)}>
			<img className="pd-face" src={facePath(seen.leads.indexOf(lead))} alt="" width="40" height="40" loading="lazy" />
			<span className="pd-row-name">{desk.name(lead.id)}</span>
			<span className={isWaiting(lead) ? "tag tag--waiting" : lead.state === "won" ? "tag tag--good" : "tag"}>
				{t(w, `lead-${lead.state}`)}
			</span>
			<span className="pd-row-line">{said?.message ?? said?.who ?? ""}</span>
			<span className="pd-row-about">
				{t(w, `source-${lead.source}`)}
				{isWaiting(lead) && lead.waits > 0 && <b> · {tn(w, "waits", lead.waits)}</b>}
			</span>
		</button>
	);
}
