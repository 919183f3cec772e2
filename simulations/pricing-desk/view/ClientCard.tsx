import { Meter } from "#simulations/kit/Meter.tsx";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenClient } from "../observation.ts";
import { hourlyCents } from "../workload.ts";
import { ClientMoney } from "./ClientMoney.tsx";
import { ClientTools } from "./ClientTools.tsx";
import { RequestAnswers } from "./RequestAnswers.tsx";
import type { Part } from "./use-desk.ts";
import { hourWords, lineWords, priceWords } from "./words.ts";

const moodTones = { delighted: "tag tag--good", content: "tag", uneasy: "tag pd-tag--caution", leaving: "tag tag--bad" } as const;

/** One client: what was agreed, what it takes and brings, and what waits for an answer. */
export function ClientCard({ props, desk, client }: Part & { client: SeenClient }) {
	const { seen, revealed, material, words, readOnly } = props;
	const w = words.pricing;
	const { numbers } = desk;
	const isOpen = !readOnly && !seen.over;
	const rate = hourlyCents(client.quote, seen.deliverables);
	const hours = (n: number) => hourWords(n, w, material.language);
	const part = { props, desk, client };
	return (
		<article className="pd-client" data-ended={client.state === "ended" || undefined}>
			<header className="pd-client-head">
				<h3>{desk.name(client.id)}</h3>
				<p className="soft small">{revealed[client.id]?.who}</p>
				<p className="pd-letter-tags">
					{client.state === "active" ? (
						<span className={moodTones[client.mood]}>{t(w, `mood-${client.mood}`)}</span>
					) : (
						<span className={client.state === "stopped" ? "tag tag--bad" : "tag"}>{t(w, `client-${client.state}`)}</span>
					)}
					{client.elsewhere && <span className="tag">{t(w, "elsewhere")}</span>}
				</p>
			</header>
			<p className="pd-client-agreed">
				{priceWords(client.quote, w, numbers)} · {t(w, `basis-${client.quote.basis}`)}
				<span className="soft small">{lineWords(client.quote.lines, material.deliverables)}</span>
			</p>
			<dl className="pd-facts">
				<div>
					<dt>{t(w, "aWeekNow")}</dt>
					<dd>{hours(client.hoursPerWeek)}</dd>
				</div>
				<div>
					<dt>{t(w, "soFar")}</dt>
					<dd>{hours(client.hours)}</dd>
				</div>
				<div>
					<dt>{t(w, "rateAgreed")}</dt>
					<dd>{numbers.short(rate === null ? null : Math.round(rate))}</dd>
				</div>
				<div>
					<dt>{t(w, "terms")}</dt>
					<dd>
						{client.quote.prepaymentBp === 0
							? t(w, "paidAfter")
							: t(w, "paidBefore", { share: numbers.percent(client.quote.prepaymentBp / 10_000) })}
						{" · "}
						{t(w, client.quote.contract ? "withContract" : "noContract")}
					</dd>
				</div>
			</dl>
			{client.done !== null && client.state !== "ended" && (
				<Meter label={t(w, "projectDone")} words={numbers.percent(client.done)} value={client.done} max={1} />
			)}
			{client.weeksLeftOfMonth !== null && client.state === "active" && (
				<p className="soft small">{tn(w, "monthLeft", client.weeksLeftOfMonth)}</p>
			)}
			<ClientMoney {...part} isOpen={isOpen} />
			{client.request && client.state !== "ended" && <RequestAnswers {...part} request={client.request} isOpen={isOpen} />}
			{material.stories[client.id] && (
				<details className="pd-more">
					<summary>{t(w, "story")}</summary>
					<p>{material.stories[client.id]}</p>
				</details>
			)}
			{isOpen && client.state !== "ended" && <ClientTools {...part} />}
		</article>
	);
}
