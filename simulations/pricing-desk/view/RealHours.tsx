import { type CSSProperties, useId } from "react";
import { t } from "#src/i18n/t.ts";
import { nameIn } from "./debrief-names.ts";
import type { DebriefPart } from "./debrief-part.ts";
import { realHourlyCents } from "./debrief-series.ts";

/** What each client really paid for an hour, unpaid hours and lost money in it, as bars against the floor. */
export function RealHours({ props, numbers }: DebriefPart) {
	const { debrief, words } = props;
	const w = words.pricing;
	const id = useId();
	const clients = realHourlyCents(debrief.figures).toSorted((a, b) => b.cents - a.cents);
	const floor = debrief.figures.floor ?? null;
	const most = Math.max(1, floor ?? 0, ...clients.map(({ cents }) => cents));
	const below = floor === null ? 0 : clients.filter(({ cents }) => cents < floor).length;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{t(w, "realHours")}</h2>
			<p className="debrief-line">
				{clients.length === 0
					? t(w, "realHoursNone")
					: t(w, below === 0 ? "realHoursAbove" : "realHoursBelow", { n: below, all: clients.length, floor: numbers.short(floor) })}
			</p>
			{clients.length > 0 && (
				<dl className="pd-bars" style={{ "--floor": (floor ?? 0) / most } as CSSProperties} data-floor={floor !== null || undefined}>
					{clients.map(({ id: client, cents }) => (
						<div key={client} data-below={(floor !== null && cents < floor) || undefined}>
							<dt>{nameIn(client, props)}</dt>
							<dd>
								<span className="pd-bar-track" aria-hidden="true">
									<span className="pd-bar-fill" style={{ "--bar": cents / most } as CSSProperties} />
								</span>
								<b>{numbers.short(cents)}</b>
							</dd>
						</div>
					))}
				</dl>
			)}
			{clients.length > 0 && floor !== null && <p className="soft small">{t(w, "realHoursFloor", { floor: numbers.short(floor) })}</p>}
		</section>
	);
}
