import { useStore } from "@nanostores/react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Opening } from "#src/stores/attempt.ts";
import { $progress } from "#src/stores/progress.ts";
import { keptRun } from "./practice-run.ts";
import { useHydrated } from "./use-hydrated.ts";

export interface StartProps {
	words: Words;
	scenarioId: string;
	/** A run is being opened. */
	opening: boolean;
	onOpen(how: Opening, lastId?: string): void;
}

/** Starts a practice run, or goes on with the one under way; also back to the last debrief. */
export function PracticeStart({ words, scenarioId, opening, onOpen }: StartProps) {
	const progress = useStore($progress);
	const known = useHydrated();
	const open = known ? keptRun(progress[`open-run:${scenarioId}`]?.data) : null;
	const last = known ? keptRun(progress[`practice:${scenarioId}`]?.data) : null;
	const isUnderWay = open !== null && open.log.length > 0;
	return (
		<>
			<p className="row">
				<button type="button" className="button button--signal" aria-disabled={opening} onClick={() => onOpen(isUnderWay ? "on" : "anew")}>
					{t(words, opening ? "opening" : isUnderWay ? "goOn" : "start")}
				</button>
				{isUnderWay && (
					<button type="button" className="button" aria-disabled={opening} onClick={() => onOpen("anew")}>
						{t(words, "startAnew")}
					</button>
				)}
				{last && (
					<button type="button" className="button button--quiet" aria-disabled={opening} onClick={() => onOpen("last")}>
						{t(words, "lastDebrief")}
					</button>
				)}
			</p>
			<p className="soft small">{isUnderWay ? tn(words, "underWay", open.log.length) : t(words, "practiceNote")}</p>
		</>
	);
}
