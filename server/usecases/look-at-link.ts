import { type Deps, hashToken } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Link } from "../storage/port.ts";
import type { LinkView } from "../wire/links.ts";

type Needs = Pick<Deps, "storage" | "clock">;

/** What a link is for and whether it still works. */
export async function lookAtLink(deps: Needs, token: string): Promise<Outcome<LinkView>> {
	const link = await deps.storage.link(hashToken(token));
	return link ? accept({ kind: link.kind, state: await linkState(deps, link) }) : refuse("unknown-link");
}

/** A link to the first admin's role is over as soon as there is an admin. */
export async function linkState({ storage, clock }: Needs, link: Link): Promise<LinkView["state"]> {
	if (link.usedAt !== null) return "used";
	if (link.expiresAt <= clock.now().toISOString()) return "expired";
	return link.kind === "admin" && (await hasAdmin(storage)) ? "expired" : "ready";
}

export async function hasAdmin(storage: Deps["storage"]): Promise<boolean> {
	return (await storage.accounts()).some(({ role }) => role === "admin");
}
