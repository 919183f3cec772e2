import type { Deps } from "../deps.ts";
import { summaryOf } from "../play/attempt-view.ts";
import type { Account } from "../storage/port.ts";
import type { AccountView } from "../wire/account.ts";
import type { DeskView } from "../wire/desk.ts";
import { sittingOf } from "./exam-view.ts";
import { showCertificate } from "./show-certificate.ts";
import { changedAt } from "./work-view.ts";

/** Everything a dashboard needs, in one answer. */
export async function showDesk(deps: Pick<Deps, "storage" | "catalog">, account: Account): Promise<DeskView> {
	const { storage } = deps;
	const [attempts, work, sittings, own] = await Promise.all([
		storage.attemptsOf(account.id),
		storage.submissionsOf(account.id),
		storage.sittingsOf(account.id),
		showCertificate(deps, account.id),
	]);
	return {
		account: accountView(account),
		attempts: attempts.map((attempt) => summaryOf(deps, attempt)),
		work: work.map((submission) => ({
			assignmentId: submission.assignmentId,
			state: submission.state,
			changedAt: changedAt(submission),
		})),
		sittings: sittings.map(sittingOf),
		certificate: { met: own.standing.met, all: own.standing.all, number: own.certificate?.number ?? null },
		waiting: account.role === "learner" ? null : await waitingFor(deps, account),
	};
}

async function waitingFor({ storage }: Pick<Deps, "storage">, curator: Account): Promise<number> {
	const queue = await storage.reviewQueue();
	return queue.filter(({ state, accountId }) => state === "handed-in" && accountId !== curator.id).length;
}

/** An account without its secrets. */
export function accountView({ id, email, name, role }: Account): AccountView {
	return { id, email, name, role };
}
