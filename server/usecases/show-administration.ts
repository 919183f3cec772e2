import type { Deps } from "../deps.ts";
import type { AuditView, PersonView } from "../wire/admin.ts";
import type { ReportView } from "../wire/reports.ts";
import { accountView } from "./show-desk.ts";

const mostShown = 500;

/** Everyone who has an account, the first to come first. */
export async function listPeople({ storage }: Pick<Deps, "storage">): Promise<PersonView[]> {
	return (await storage.accounts()).map((account) => ({ ...accountView(account), createdAt: account.createdAt }));
}

/** Who did what, newest first. People are named while they are here; afterwards only their id is left. */
export async function readAudit({ storage }: Pick<Deps, "storage">): Promise<AuditView> {
	const names = new Map((await storage.accounts()).map(({ id, name }) => [id, name]));
	const named = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
	const entries = await storage.audit(mostShown);
	return { entries: entries.map(({ at, actorId, act, target }) => ({ at, act, actor: named(actorId), target: named(target) })) };
}

/** Mistakes that people have reported, newest first. */
export async function listReports({ storage }: Pick<Deps, "storage">): Promise<ReportView[]> {
	return (await storage.reports(mostShown)).map(({ id, at, path, text }) => ({ id, at, path, text }));
}
