import { t } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import type { QuoteDraft } from "./quote-draft.ts";
import { type Warning, warningsOf } from "./quote-warnings.ts";
import type { Part } from "./use-desk.ts";
import { hourWords } from "./words.ts";

/** What is worth a second look before the offer goes out, each with its reason. */
export function QuoteWarnings({ draft, props, desk, lead }: Part & { draft: QuoteDraft; lead: SeenLead }) {
	const { seen, material, words } = props;
	const w = words.pricing;
	const found = warningsOf(draft, lead, seen);
	if (found.length === 0) return null;
	const hours = (n: number) => hourWords(n, w, material.language);
	const about = (warning: Warning): Record<string, string> => {
		switch (warning.code) {
			case "below-floor":
				return { rate: desk.numbers.short(Math.round(warning.hourCents)), floor: desk.numbers.short(warning.floorCents) };
			case "between-unpaid":
				return { hours: hours(warning.hours) };
			case "no-room":
				return { hours: hours(warning.hours), free: hours(warning.free) };
			case "over-budget":
				return { sum: desk.numbers.short(warning.cents) };
			default:
				return {};
		}
	};
	return (
		<ul role="list" className="pd-warnings" aria-label={t(w, "warnings")}>
			{found.map((warning) => (
				<li key={warning.code} data-grave={warning.code === "below-floor" || undefined}>
					<b>{t(w, `warn-${warning.code}`)}</b> {t(w, `warn-${warning.code}-why`, about(warning))}
				</li>
			))}
		</ul>
	);
}
