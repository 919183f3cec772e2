import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { nameIn } from "./debrief-names.ts";
import type { DebriefPart } from "./debrief-part.ts";

/** What stood behind each letter, and behind each client from before. */
export function TruthOfLeads({ props }: DebriefPart) {
	const { seen, words, truths } = props;
	const w = words.pricing;
	const id = useId();
	const before = seen.clients.filter((client) => !seen.leads.some((lead) => lead.id === client.id));
	const people = [
		...before.map((client) => ({ id: client.id, state: t(w, `client-${client.state}`), good: false })),
		...seen.leads.map((lead) => ({ id: lead.id, state: t(w, `lead-${lead.state}`), good: lead.state === "won" })),
	].filter((one) => truths[one.id] !== undefined);
	if (people.length === 0) return null;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{t(w, "behind")}</h2>
			<ul role="list" className="pd-truths">
				{people.map((one) => (
					<li key={one.id}>
						<h3>
							{nameIn(one.id, props)} <span className={one.good ? "tag tag--good" : "tag"}>{one.state}</span>
						</h3>
						<p>{truths[one.id]}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
