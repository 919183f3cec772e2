import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { WorkView } from "../wire/work.ts";
import { filesFor, workView } from "./work-view.ts";

/** One's own work on an assignment; version 0 before the first save. */
export async function showWork(
	deps: Pick<Deps, "storage" | "catalog">,
	{ accountId, assignmentId }: { accountId: string; assignmentId: string },
): Promise<Outcome<WorkView>> {
	if (!deps.catalog.assignments.has(assignmentId)) return refuse("not-found");
	const submission = await deps.storage.submissionFor(accountId, assignmentId);
	if (submission) return accept(await workView(deps, submission));
	const files = await filesFor(deps, { accountId, assignmentId });
	return accept({ id: null, assignmentId, version: 0, state: "draft", draft: null, revisions: [], reviews: [], files });
}
