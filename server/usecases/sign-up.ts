import { type Deps, hashToken } from "../deps.ts";
import { hashPassword } from "../identity/password-hash.ts";
import { isCommonPassword } from "../identity/password-rule.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Account } from "../storage/port.ts";
import type { Role } from "../wire/account.ts";
import { linkState } from "./look-at-link.ts";
import { withNewSession } from "./open-session.ts";

export interface Person {
	email: string;
	name: string;
	password: string;
	/** Token of an invitation. */
	link?: string | undefined;
}

/** Makes an account and signs it in. By an invitation it has that role at once; the invitation is used up only if all goes well. */
export async function signUp(deps: Deps, person: Person): Promise<Outcome<{ account: Account; token: string }>> {
	const { storage, clock, ids, turns } = deps;
	if (isCommonPassword(person.password, person)) return refuse("common-password");
	const passwordHash = await hashPassword(person.password);
	return turns.take(`email ${person.email}`, async () => {
		if (await storage.accountByEmail(person.email)) return refuse("email-taken");
		const role = person.link === undefined ? accept<Role>("learner") : await roleByLink(deps, person.link);
		if (!role.ok) return role;
		const createdAt = clock.now().toISOString();
		const { email, name } = person;
		const blank: Account = { id: ids.id(), email, name, passwordHash, role: role.value, createdAt, sessions: [] };
		const signedIn = withNewSession(blank, deps);
		if (!(await storage.addAccount(signedIn.account))) return refuse("email-taken");
		if (person.link !== undefined) await storage.addAudit({ at: createdAt, actorId: blank.id, act: "link-used", target: role.value });
		return accept(signedIn);
	});
}

async function roleByLink(deps: Deps, token: string): Promise<Outcome<Role>> {
	const { storage, clock } = deps;
	const link = await storage.link(hashToken(token));
	if (!link || link.kind === "reset") return refuse("unknown-link");
	const state = await linkState(deps, link);
	if (state !== "ready") return refuse(state === "used" ? "link-used" : "link-expired");
	return (await storage.useLink(link.tokenHash, clock.now().toISOString())) ? accept(link.kind) : refuse("link-used");
}
