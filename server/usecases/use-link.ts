import { type Deps, hashToken } from "../deps.ts";
import { hashPassword } from "../identity/password-hash.ts";
import { isCommonPassword } from "../identity/password-rule.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Account, Link } from "../storage/port.ts";
import type { Role } from "../wire/account.ts";
import { linkState } from "./look-at-link.ts";
import { changeAccount, withNewSession } from "./open-session.ts";

interface UseLink {
	token: string;
	/** Reset links set it. */
	password?: string | undefined;
	/** Who is signed in; role links change their role. */
	account: Account | null;
}

type Used = Outcome<{ account: Account; token: string }>;

/**
 * Uses a link up: it gives the person signed in a role, or sets a new password. Either way every session of that account
 * ends and this browser gets a new one.
 */
export function useLink(deps: Deps, { token, password, account }: UseLink): Promise<Used> {
	return deps.turns.take("roles", async () => {
		const link = await deps.storage.link(hashToken(token));
		if (!link) return refuse("unknown-link");
		const state = await linkState(deps, link);
		if (state !== "ready") return refuse(state === "used" ? "link-used" : "link-expired");
		return link.kind === "reset" ? resetPassword(deps, link, password) : takeRole(deps, link, link.kind, account);
	});
}

async function resetPassword(deps: Deps, link: Link, password: string | undefined): Promise<Used> {
	const owner = link.accountId === null ? null : await deps.storage.account(link.accountId);
	if (!owner) return refuse("unknown-link");
	if (password === undefined) return refuse("invalid", { issues: [{ path: "body.password", message: "A new password is needed" }] });
	if (isCommonPassword(password, owner)) return refuse("common-password");
	const passwordHash = await hashPassword(password);
	return spend(deps, link, owner.id, "password-reset", (account) => ({ ...account, passwordHash }));
}

const rank: Readonly<Record<Role, number>> = { learner: 0, curator: 1, admin: 2 };

async function takeRole(deps: Deps, link: Link, role: Role, account: Account | null): Promise<Used> {
	if (!account) return refuse("sign-in-first");
	if (rank[account.role] >= rank[role]) return refuse("role-held");
	return spend(deps, link, account.id, "link-used", (before) => ({ ...before, role }));
}

async function spend(deps: Deps, link: Link, accountId: string, act: string, change: (account: Account) => Account): Promise<Used> {
	const at = deps.clock.now().toISOString();
	if (!(await deps.storage.useLink(link.tokenHash, at))) return refuse("link-used");
	let token = "";
	const stored = await changeAccount(deps, accountId, (account) => {
		const opened = withNewSession({ ...change(account), sessions: [] }, deps);
		token = opened.token;
		return opened.account;
	});
	if (!stored) return refuse("unknown-link");
	await deps.storage.addAudit({ at, actorId: accountId, act, target: act === "link-used" ? link.kind : accountId });
	return accept({ account: stored, token });
}
