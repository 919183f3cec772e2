import { t } from "#src/i18n/t.ts";
import { OwnHours } from "./OwnHours.tsx";
import { PastWeeks } from "./PastWeeks.tsx";
import type { Part } from "./use-desk.ts";

/** What one does this week for oneself, and the weeks that have passed. */
export function WeekSheet({ props, desk }: Part) {
	const { seen, words, readOnly } = props;
	const w = words.pricing;
	return (
		<section className="pd-week">
			<h2 tabIndex={-1} data-place>
				{t(w, "tab-week")}
			</h2>
			{!readOnly && !seen.over && (
				<div className="pd-own">
					<OwnHours
						title={t(w, "ownPage")}
						why={t(w, "ownPageWhy", { readers: desk.numbers.count(seen.readers) })}
						button="write"
						props={props}
						desk={desk}
					/>
					<OwnHours title={t(w, "prospecting")} why={t(w, "prospectingWhy")} button="prospect" props={props} desk={desk} />
				</div>
			)}
			<PastWeeks props={props} desk={desk} />
		</section>
	);
}
