import { t } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import { questions } from "../vocabulary.ts";
import type { Part } from "./use-desk.ts";

interface AskingProps extends Part {
	lead: SeenLead;
	/** Whether questions can still be asked. */
	isOpen: boolean;
}

/** What has been asked and answered, and what can still be asked. */
export function Asking({ props, desk, lead, isOpen }: AskingProps) {
	const { revealed, words, busy } = props;
	const w = words.pricing;
	const asked = questions.filter((question) => lead.told[question]);
	const open = isOpen ? questions.filter((question) => !lead.told[question]) : [];
	return (
		<>
			{asked.length > 0 && (
				<dl className="pd-asked">
					{asked.map((question) => (
						<div key={question}>
							<dt>{t(w, `ask-${question}`)}</dt>
							<dd>{revealed[lead.id]?.answers[question]}</dd>
						</div>
					))}
				</dl>
			)}
			{open.length > 0 && (
				<fieldset className="pd-ask">
					<legend>{t(w, "askFirst")}</legend>
					{open.map((question) => (
						<button
							key={question}
							type="button"
							className="pd-chip"
							aria-disabled={busy}
							onClick={() => {
								if (!busy) void desk.act({ type: "ask", leadId: lead.id, question }, t(w, "asked", { name: desk.name(lead.id) }));
							}}
						>
							{t(w, `ask-${question}`)}
						</button>
					))}
				</fieldset>
			)}
		</>
	);
}
