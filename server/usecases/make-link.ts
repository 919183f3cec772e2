import { type Deps, hashToken, hourMs, later } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Link } from "../storage/port.ts";
import type { NewLink } from "../wire/links.ts";
import { hasAdmin } from "./look-at-link.ts";

type Needs = Pick<Deps, "storage" | "clock" | "ids">;

const lifeHours: Readonly<Record<Link["kind"], number>> = { admin: 24, curator: 7 * 24, reset: 24 };

/** An invitation that makes whoever uses it a curator. */
export function inviteCurator(deps: Needs, actorId: string): Promise<NewLink> {
	return makeLink(deps, "curator", null, actorId);
}

/** A link by which a person sets a new password; the admin hands it over. */
export async function makeResetLink(deps: Needs, actorId: string, accountId: string): Promise<Outcome<NewLink>> {
	const account = await deps.storage.account(accountId);
	return account ? accept(await makeLink(deps, "reset", account.id, actorId)) : refuse("not-found");
}

/** The link to the first admin's role; null when there is an admin already. */
export async function makeFirstAdminLink(deps: Needs): Promise<NewLink | null> {
	return (await hasAdmin(deps.storage)) ? null : makeLink(deps, "admin", null, null);
}

async function makeLink(
	{ storage, clock, ids }: Needs,
	kind: Link["kind"],
	accountId: string | null,
	actorId: string | null,
): Promise<NewLink> {
	const token = ids.token();
	const at = clock.now().toISOString();
	const expiresAt = later(clock, lifeHours[kind] * hourMs);
	await storage.addLink({ tokenHash: hashToken(token), kind, accountId, createdAt: at, expiresAt, usedAt: null });
	await storage.addAudit({ at, actorId, act: `${kind}-link-made`, target: accountId });
	return { path: `/link/#${token}`, expiresAt };
}
