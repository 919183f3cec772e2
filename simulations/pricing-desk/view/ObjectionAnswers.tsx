import { useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { Quote } from "../action.ts";
import type { SeenLead } from "../observation.ts";
import { hourlyCents } from "../workload.ts";
import { ObjectionDialog } from "./ObjectionDialog.tsx";
import type { Part } from "./use-desk.ts";

/** A price was called too high: what an hour brings now, and the way to the four answers. */
export function ObjectionAnswers({ props, desk, lead, quote }: Part & { lead: SeenLead; quote: Quote }) {
	const { seen, words } = props;
	const w = words.pricing;
	const [open, setOpen] = useState(false);
	const rate = hourlyCents(quote, seen.deliverables);
	return (
		<div className="pd-objects">
			<p>{t(w, "objectsNow", { rate: desk.numbers.short(rate === null ? null : Math.round(rate)) })}</p>
			<button type="button" className="button button--ink" onClick={() => setOpen(true)}>
				{t(w, "objectionAnswer")}
			</button>
			{open && <ObjectionDialog props={props} desk={desk} lead={lead} quote={quote} onClose={() => setOpen(false)} />}
		</div>
	);
}
