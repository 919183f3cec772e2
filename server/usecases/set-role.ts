import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Role } from "../wire/account.ts";
import { changeAccount } from "./open-session.ts";

interface SetRole {
	actorId: string;
	accountId: string;
	role: Role;
}

/** Gives a person another role; they are signed out everywhere, so that no old session carries the new one. */
export function setRole(deps: Deps, { actorId, accountId, role }: SetRole): Promise<Outcome<null>> {
	const { storage, clock, turns } = deps;
	return turns.take("roles", async () => {
		const before = await storage.account(accountId);
		if (!before) return refuse("not-found");
		if (before.role === role) return accept(null);
		if (role !== "admin" && (await isLastAdmin(storage, accountId))) return refuse("last-admin");
		const changed = await changeAccount(deps, accountId, (account) => ({ ...account, role, sessions: [] }));
		if (!changed) return refuse("not-found");
		await storage.addAudit({ at: clock.now().toISOString(), actorId, act: `made-${role}`, target: accountId });
		return accept(null);
	});
}

/** Without an admin nobody could let anybody in. */
export async function isLastAdmin(storage: Deps["storage"], accountId: string): Promise<boolean> {
	const admins = (await storage.accounts()).filter(({ role }) => role === "admin");
	return admins.length === 1 && admins[0]?.id === accountId;
}
