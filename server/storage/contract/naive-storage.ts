import type { AuditEntry, MistakeReport, Storage } from "../port.ts";
import { certificateVerbs } from "./naive/certificates.ts";
import { House } from "./naive/house.ts";
import { accountVerbs, linkVerbs, progressVerbs } from "./naive/people.ts";
import { portfolioVerbs } from "./naive/portfolios.ts";
import { copy } from "./naive/records.ts";
import { attemptVerbs, sittingVerbs } from "./naive/runs.ts";
import { submissionVerbs, workFileVerbs } from "./naive/work.ts";

/** What the port promises, in the plainest way: maps and copies. Engines are compared with it; nothing runs on it. */
export function naiveStorage(): Storage {
	const house = new House();
	const audit: AuditEntry[] = [];
	const reports: MistakeReport[] = [];
	return {
		...accountVerbs(house),
		...linkVerbs(house),
		...progressVerbs(house),
		...attemptVerbs(house),
		...sittingVerbs(house),
		...submissionVerbs(house),
		...workFileVerbs(house),
		...portfolioVerbs(house),
		...certificateVerbs(house),
		addAudit: async (entry) => void audit.unshift(copy(entry)),
		audit: async (limit) => last(audit, limit),
		addReport: async (report) => void reports.unshift(copy(report)),
		reports: async (limit) => last(reports, limit),
		health: async () => "ok",
		close: async () => {},
	};
}

function last<T>(entries: readonly T[], limit: number): readonly T[] {
	return copy(entries.slice(0, Math.max(0, limit)));
}
