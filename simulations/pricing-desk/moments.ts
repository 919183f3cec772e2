import type { Moment } from "../kernel/simulation.ts";
import { momentsOfClients } from "./moments-of-clients.ts";
import { momentsOfPaper } from "./moments-of-paper.ts";
import { momentsOfSelling } from "./moments-of-selling.ts";
import { momentsOfTalks } from "./moments-of-talks.ts";
import { momentsOfWeeks } from "./moments-of-weeks.ts";
import type { Retold } from "./retold.ts";

/** What was done well, missed or did harm, in order of time. */
export function momentsOf(run: Retold): readonly Moment[] {
	return [...momentsOfPaper(run), ...momentsOfSelling(run), ...momentsOfTalks(run), ...momentsOfClients(run), ...momentsOfWeeks(run)].sort(
		(a, b) => a.at - b.at || (a.logIndex ?? -1) - (b.logIndex ?? -1),
	);
}
