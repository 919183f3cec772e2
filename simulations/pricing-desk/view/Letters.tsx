import { t } from "#src/i18n/t.ts";
import { BriefingSheet } from "./BriefingSheet.tsx";
import { Letter } from "./Letter.tsx";
import { Tray } from "./Tray.tsx";
import { briefing, type Part } from "./use-desk.ts";

/** The tray of letters, and the one that lies open beside it. */
export function Letters({ props, desk }: Part) {
	const w = props.words.pricing;
	const lead = props.seen.leads.find(({ id }) => id === desk.opened);
	return (
		<div className="pd-letters">
			<Tray props={props} desk={desk} />
			<div className="pd-open-letter">
				{desk.opened !== null && (
					<button type="button" className="button button--quiet button--small pd-back" onClick={() => desk.open(null)}>
						<span aria-hidden="true">←</span> {t(w, "back")}
					</button>
				)}
				{lead && <Letter key={lead.id} props={props} desk={desk} lead={lead} />}
				{desk.opened === briefing && <BriefingSheet props={props} desk={desk} />}
				{!lead && desk.opened !== briefing && <p className="pd-empty">{t(w, "noLetterOpen")}</p>}
			</div>
		</div>
	);
}
