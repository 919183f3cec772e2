import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { ExamView } from "../wire/exams.ts";
import { examView } from "./exam-view.ts";

/** One's own sitting as it stands: its questions while it is open, the objectives of its result once it is done. */
export async function showSitting(
	deps: Pick<Deps, "storage" | "catalog">,
	{ accountId, sittingId }: { accountId: string; sittingId: string },
): Promise<Outcome<ExamView>> {
	const sitting = await deps.storage.sitting(sittingId);
	const entry = sitting && deps.catalog.exams.get(sitting.examId);
	return entry && sitting.accountId === accountId ? accept(examView(deps, entry, sitting)) : refuse("not-found");
}
