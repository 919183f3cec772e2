import { t, tn } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import { workloadOf } from "../workload.ts";
import type { Part } from "./use-desk.ts";
import { hourWords, lineWords } from "./words.ts";

/** What is known of a lead, in figures: what is asked for and the hours in it, and what the answers told. */
export function Known({ props, desk, lead }: Part & { lead: SeenLead }) {
	const { seen, material, words } = props;
	const w = words.pricing;
	const { numbers } = desk;
	const { all } = workloadOf(lead.asksFor, seen.deliverables);
	const range = ([least, most]: readonly [number, number]) =>
		least === most ? numbers.short(least) : t(w, "range", { least: numbers.short(least), most: numbers.short(most) });
	const per = (sum: string) => t(w, lead.period === "month" ? "aMonth" : "inAll", { sum });
	const rows: readonly (readonly [string, string])[] = [
		["asksFor", `${lineWords(lead.asksFor, material.deliverables)} · ${t(w, `period-${lead.period}`)}`],
		["hoursIn", t(w, lead.period === "month" ? "hoursAMonth" : "hoursInAll", { hours: hourWords(all, w, material.language) })],
		...(seen.floor ? [["atFloor", per(numbers.round(all * seen.floor.hourCents))] as const] : []),
		...(lead.toldBudgetCents ? [["budget", per(range(lead.toldBudgetCents))] as const] : []),
		...(lead.toldWorthCents ? [["worth", per(range(lead.toldWorthCents))] as const] : []),
		...(lead.toldWeeks !== null ? [["deadline", tn(w, "inWeeks", lead.toldWeeks)] as const] : []),
	];
	return (
		<section className="pd-known" aria-label={t(w, "known")}>
			<dl className="pd-facts">
				{rows.map(([label, text]) => (
					<div key={label}>
						<dt>{t(w, `known-${label}`)}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
