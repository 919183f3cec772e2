import { t } from "#src/i18n/t.ts";
import { hoursOfAct } from "../costs.ts";
import type { SeenLead } from "../observation.ts";
import type { Part } from "./use-desk.ts";
import { hourWords } from "./words.ts";

interface WaysProps extends Part {
	lead: SeenLead;
	/** Whether something can be offered now. */
	canSell: boolean;
}

/** The three ways to sell, and a polite no; each with the hours that it takes. */
export function Ways({ props, desk, lead, canSell }: WaysProps) {
	const { words, material, busy } = props;
	const w = words.pricing;
	const name = desk.name(lead.id);
	const ways = [
		{ id: "offer", act: "offer", go: () => desk.setWriting("quote"), shown: canSell },
		{ id: "step", act: "offer-step", go: () => desk.setWriting("step"), shown: canSell && lead.step === null },
		{
			id: "invite",
			act: "invite-to-read",
			go: () => void desk.act({ type: "invite-to-read", leadId: lead.id }, t(w, "invited", { name })),
			shown: canSell && lead.state !== "reading",
		},
		{
			id: "decline",
			act: "decline",
			go: () => void desk.act({ type: "decline", leadId: lead.id }, t(w, "declined", { name })),
			shown: true,
		},
	] as const;
	return (
		<section className="pd-ways" aria-label={t(w, "ways")}>
			{canSell && <h3>{t(w, "ways")}</h3>}
			<ul role="list">
				{ways
					.filter(({ shown }) => shown)
					.map(({ id, act, go }) => (
						<li key={id}>
							<button type="button" className={`pd-way pd-way--${id}`} aria-disabled={busy} onClick={() => !busy && go()}>
								<b>{t(w, `way-${id}`)}</b> <span className="pd-way-hours">{hourWords(hoursOfAct[act], w, material.language)}</span>
								<small>{t(w, `way-${id}-is`)}</small>
							</button>
						</li>
					))}
			</ul>
		</section>
	);
}
