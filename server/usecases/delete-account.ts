import type { Deps } from "../deps.ts";
import { isPassword } from "../identity/password-hash.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Account } from "../storage/port.ts";
import { isLastAdmin } from "./set-role.ts";

/**
 * Deletes an account and all that is its own, on its owner's password. Reviews it held go back to the queue; reviews it
 * decided stay with the learners they were written for. The last admin cannot go.
 */
export async function deleteAccount(deps: Deps, { account, password }: { account: Account; password: string }): Promise<Outcome<null>> {
	const { storage, clock, live, turns } = deps;
	if (!(await isPassword(password, account.passwordHash))) return refuse("wrong-password");
	const attempts = (await storage.attemptsOf(account.id)).map(({ id }) => id).toSorted();
	const keys = ["roles", `account ${account.id}`, ...attempts.map((id) => `attempt ${id}`)];
	return turns.takeAll(keys, async () => {
		if (await isLastAdmin(storage, account.id)) return refuse("last-admin");
		await releaseClaims(deps, account.id);
		const certificate = await storage.certificate(account.id);
		if (certificate) await storage.withdrawNumber(certificate.number);
		await storage.deleteAccount(account.id);
		for (const id of attempts) live.forget(id);
		await storage.addAudit({ at: clock.now().toISOString(), actorId: account.id, act: "account-deleted", target: account.id });
		return accept(null);
	});
}

async function releaseClaims({ storage }: Pick<Deps, "storage">, curatorId: string): Promise<void> {
	const held = (await storage.reviewQueue()).filter(({ claim }) => claim?.curatorId === curatorId);
	for (const submission of held) {
		await storage.saveSubmission({ ...submission, version: submission.version + 1, state: "handed-in", claim: null, reviewDraft: null });
	}
}
