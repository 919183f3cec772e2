import { Stepper } from "#simulations/kit/Stepper.tsx";
import { t, type Words } from "#src/i18n/t.ts";
import type { Deliverable } from "../workload.ts";

interface LineSteppersProps {
	deliverables: readonly (Deliverable & { name: string })[];
	counts: Readonly<Record<string, number>>;
	onCounts(counts: Readonly<Record<string, number>>): void;
	/** How many there may be of each at most. */
	most?: Readonly<Record<string, number>> | undefined;
	/** How many are asked for; said beside each. */
	asked?: Readonly<Record<string, number>> | undefined;
	words: Words;
}

const mostOfOne = 200;

/** How many of each deliverable, with the hours that one takes. */
export function LineSteppers({ deliverables, counts, onCounts, most, asked, words: w }: LineSteppersProps) {
	return (
		<div className="pd-lines">
			{deliverables.map(({ id, name, hours, overheadHours }) => {
				const wanted = asked?.[id] ?? 0;
				const hint = t(w, overheadHours > 0 ? "pieceHours" : "pieceHoursOnly", { hours, overhead: overheadHours });
				return (
					<Stepper
						key={id}
						label={name}
						hint={wanted > 0 ? `${t(w, "askedFor", { n: wanted })} · ${hint}` : hint}
						value={counts[id] ?? 0}
						min={0}
						max={most?.[id] ?? mostOfOne}
						less={t(w, "oneLess", { name })}
						more={t(w, "oneMore", { name })}
						onValue={(count) => onCounts({ ...counts, [id]: count })}
					/>
				);
			})}
		</div>
	);
}
