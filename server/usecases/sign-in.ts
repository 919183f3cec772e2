import type { Deps } from "../deps.ts";
import { isPassword } from "../identity/password-hash.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Account } from "../storage/port.ts";
import { changeAccount, withNewSession } from "./open-session.ts";
import { signOut } from "./sign-out.ts";

interface SignIn {
	email: string;
	password: string;
	/** Session of the browser that signs in, which ends by this. */
	before: { accountId: string; tokenHash: string } | null;
}

/** Opens a session. An unknown e-mail and a wrong password are one refusal and take the same time. */
export async function signIn(deps: Deps, { email, password, before }: SignIn): Promise<Outcome<{ account: Account; token: string }>> {
	const account = await deps.storage.accountByEmail(email);
	const right = await isPassword(password, account?.passwordHash ?? null);
	if (!account || !right) return refuse("wrong-credentials");
	if (before) await signOut(deps, before);
	let token = "";
	const stored = await changeAccount(deps, account.id, (now) => {
		// A password set anew while this one was being checked has signed everybody out.
		if (now.passwordHash !== account.passwordHash) return null;
		const opened = withNewSession(now, deps);
		token = opened.token;
		return opened.account;
	});
	return stored ? accept({ account: stored, token }) : refuse("wrong-credentials");
}
