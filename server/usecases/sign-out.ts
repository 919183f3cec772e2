import type { Deps } from "../deps.ts";
import { changeAccount, withoutSession } from "./open-session.ts";

/** Ends one session; others of the same person go on. */
export async function signOut(
	deps: Pick<Deps, "storage" | "turns">,
	{ accountId, tokenHash }: { accountId: string; tokenHash: string },
): Promise<void> {
	await changeAccount(deps, accountId, (account) => withoutSession(account, tokenHash));
}
