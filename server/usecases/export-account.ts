import type { Deps } from "../deps.ts";
import { endedView, summaryOf } from "../play/attempt-view.ts";
import { type Account, type Attempt, partsOf, type StoredPicture, type StoredWorkFile } from "../storage/port.ts";
import { sittingOf } from "./exam-view.ts";
import { certificateView } from "./show-certificate.ts";
import { accountView } from "./show-desk.ts";
import { pictureView } from "./show-portfolio.ts";
import { workFileView, workView } from "./work-view.ts";

/** Everything that is a person's own, as JSON. Seeds, keys and hashes are not theirs; an open attempt shows its actions only. */
export async function exportAccount(deps: Pick<Deps, "storage" | "catalog" | "clock">, account: Account) {
	const { storage, clock } = deps;
	const [progress, attempts, work, sittings, portfolio, publication, pictures, files, certificate] = await Promise.all([
		storage.progress(account.id),
		storage.attemptsOf(account.id),
		storage.submissionsOf(account.id),
		storage.sittingsOf(account.id),
		storage.portfolio(account.id),
		storage.publication(account.id),
		storage.pictures(account.id),
		storage.workFiles(account.id),
		storage.certificate(account.id),
	]);
	const exportedAt = clock.now().toISOString();
	await storage.addAudit({ at: exportedAt, actorId: account.id, act: "data-exported", target: account.id });
	return {
		exportedAt,
		account: { ...accountView(account), createdAt: account.createdAt },
		sessions: account.sessions.map(({ createdAt, expiresAt }) => ({ createdAt, expiresAt })),
		progress,
		attempts: await Promise.all(attempts.map((attempt) => exportAttempt(deps, attempt))),
		work: await Promise.all(work.map((submission) => workView(deps, submission))),
		sittings: sittings.map((sitting) => ({ ...sittingOf(sitting), answers: sitting.answers })),
		portfolio: portfolio && { document: portfolio.document, savedAt: portfolio.savedAt },
		publication: publication && { handle: publication.handle, indexed: publication.indexed, page: publication.page },
		certificate: certificate && certificateView(certificate),
		pictures: await Promise.all(pictures.map((picture) => exportPicture(deps, account.id, picture))),
		files: await Promise.all(files.map((file) => exportFile(deps, account.id, file))),
	};
}

async function exportAttempt(deps: Pick<Deps, "storage" | "catalog">, attempt: Attempt) {
	const view = attempt.state === "done" ? endedView(deps, attempt) : summaryOf(deps, attempt);
	return { ...view, actions: await deps.storage.actions(attempt.id) };
}

/** In its largest size, base64. */
async function exportPicture({ storage }: Pick<Deps, "storage">, accountId: string, picture: StoredPicture) {
	const bytes = await storage.pictureBytes(accountId, picture.id, picture.sizes[0]?.width ?? 0);
	return { ...pictureView(picture), webp: bytes && Buffer.from(bytes).toString("base64") };
}

/** In its largest size, base64, with where it was attached. */
async function exportFile({ storage }: Pick<Deps, "storage">, accountId: string, file: StoredWorkFile) {
	const bytes = await storage.workFileBytes(accountId, file.id, partsOf(file)[0] ?? "");
	const { assignmentId, field, addedAt } = file;
	return { ...workFileView(file), assignmentId, field, addedAt, content: bytes && Buffer.from(bytes).toString("base64") };
}
