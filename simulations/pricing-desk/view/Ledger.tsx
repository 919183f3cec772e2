import { t } from "#src/i18n/t.ts";
import { HoursBar } from "./HoursBar.tsx";
import type { Part } from "./use-desk.ts";

/** The week in figures: hours, how one feels, and the money; beside everything where there is room. */
export function Ledger({ props, desk }: Part) {
	const { seen, material, words } = props;
	const w = words.pricing;
	const { numbers } = desk;
	const owed = seen.clients.reduce((sum, { owedCents }) => sum + owedCents, 0);
	const overdue = seen.clients.reduce((sum, { overdueCents }) => sum + overdueCents, 0);
	const weeks = seen.outgoingsCentsPerWeek > 0 ? Math.max(0, seen.savingsCents) / seen.outgoingsCentsPerWeek : null;
	const last = seen.past.at(-1);
	const rows = [
		["savings", numbers.round(seen.savingsCents), seen.savingsCents < 0],
		["outgoings", numbers.round(seen.outgoingsCentsPerWeek), false],
		...(weeks === null ? [] : [["lasts", t(w, "weeksAbout", { n: numbers.count(Math.floor(weeks)) }), weeks < 4] as const]),
		["due", numbers.round(owed), false],
		["overdue", numbers.round(overdue), overdue > 0],
		...(last ? [["lastWeek", numbers.round(last.receivedCents), false] as const] : []),
	] as const;
	return (
		<aside className="pd-ledger" aria-label={t(w, "ledger")}>
			<section>
				<h2>{seen.over ? t(w, "lastWeekHours") : t(w, "thisWeek", { week: seen.week + 1 })}</h2>
				<HoursBar hours={seen.hours} words={w} language={material.language} />
				<p className="pd-energy" data-energy={seen.energy}>
					<b>{t(w, `energy-${seen.energy}`)}.</b> {t(w, `energy-${seen.energy}-is`)}
				</p>
			</section>
			<section>
				<h2>{t(w, "money")}</h2>
				<dl className="pd-facts pd-facts--ledger">
					{rows.map(([id, text, bad]) => (
						<div key={id} data-bad={bad || undefined}>
							<dt>{t(w, `ledger-${id}`)}</dt>
							<dd>{text}</dd>
						</div>
					))}
				</dl>
			</section>
		</aside>
	);
}
