import { useId } from "react";
import { nameOfId } from "#simulations/kit/ids.ts";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { PriceList } from "../action.ts";
import { remarksOn } from "../list-remarks.ts";
import type { Deliverable } from "../workload.ts";

interface ListRemarksProps {
	list: PriceList;
	deliverables: readonly (Deliverable & { name: string })[];
	floorHourCents: number | null;
	words: Words;
	numbers: Numbers;
}

/** What can be read in two ways, what lies below the floor, and what is worth a thought. */
export function ListRemarks({ list, deliverables, floorHourCents, words: w, numbers }: ListRemarksProps) {
	const id = useId();
	const remarks = remarksOn(list, floorHourCents, deliverables);
	const name = (about: string) => deliverables.find((one) => one.id === about)?.name ?? nameOfId(about);
	return (
		<section className="pd-remarks" aria-labelledby={id}>
			<h3 id={id}>{t(w, "remarks")}</h3>
			{remarks.length === 0 ? (
				<p className="notice notice--good">{t(w, "remarksNone")}</p>
			) : (
				<ul role="list">
					{remarks.map(({ code, kind, about, hourCents }) => (
						<li key={`${code} ${about ?? ""}`} data-kind={kind}>
							<b>{t(w, `remark-${kind}`)}</b>{" "}
							{t(w, `remark-${code}`, {
								name: about === undefined ? "" : name(about),
								rate: numbers.short(hourCents === undefined ? null : Math.round(hourCents)),
								floor: numbers.short(floorHourCents),
							})}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
