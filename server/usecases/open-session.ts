import { type Deps, hashToken, later } from "../deps.ts";
import type { Account, Session } from "../storage/port.ts";

export const sessionSeconds = 30 * 24 * 3600;
/** Browsers in which one person may be signed in; the oldest is signed out. */
const mostSessions = 20;

/** An account with one session more, and the secret that the browser gets for it. Not stored yet. */
export function withNewSession(account: Account, { clock, ids }: Pick<Deps, "clock" | "ids">): { account: Account; token: string } {
	const token = ids.token();
	const now = clock.now().toISOString();
	const session: Session = { tokenHash: hashToken(token), createdAt: now, expiresAt: later(clock, sessionSeconds * 1000) };
	const good = account.sessions.filter((one) => one.expiresAt > now).slice(-(mostSessions - 1));
	return { account: { ...account, sessions: [...good, session] }, token };
}

/** An account without one of its sessions. */
export function withoutSession(account: Account, tokenHash: string | null): Account {
	return { ...account, sessions: account.sessions.filter((one) => one.tokenHash !== tokenHash) };
}

/**
 * Reads an account afresh, changes it and stores it, one change at a time.
 *
 * @param change  the account as it is to be; null leaves it
 * @returns what was stored; null when the account is gone or was left
 */
export function changeAccount(
	{ storage, turns }: Pick<Deps, "storage" | "turns">,
	accountId: string,
	change: (account: Account) => Account | null,
): Promise<Account | null> {
	return turns.take(`account ${accountId}`, async () => {
		const account = await storage.account(accountId);
		const changed = account && change(account);
		return changed && (await storage.saveAccount(changed)) ? changed : null;
	});
}
