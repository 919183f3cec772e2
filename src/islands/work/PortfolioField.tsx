import { t, type Words } from "#src/i18n/t.ts";
import type { AssignmentBrief } from "./brief.ts";

/** The portfolio is not written here: the page is taken as it is saved in its builder, when the work is handed in. */
export function PortfolioField({ field, words }: { field: AssignmentBrief["fields"][number]; words: Words }) {
	return (
		<section className="field work-field work-field--taken" data-field={field.id} tabIndex={-1} aria-label={field.label}>
			<h3 className="work-taken-title">{field.label}</h3>
			<p className="hint">{field.hint}</p>
			<p>{t(words, "portfolioTaken")}</p>
			<p>
				<a className="button" href="/portfolio/">
					{t(words, "portfolioOpen")}
				</a>
			</p>
		</section>
	);
}
