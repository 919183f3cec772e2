import type { ProgressEntry } from "../../wire/progress.ts";
import {
	type Account,
	type Attempt,
	type AuditEntry,
	type Link,
	type MistakeReport,
	type PictureBytes,
	type Publication,
	type Storage,
	type StoredCertificate,
	type StoredPicture,
	type StoredPortfolio,
	type StoredSitting,
	type StoredWorkFile,
	type Submission,
	UnknownAccount,
	type WorkFileBytes,
} from "../port.ts";
import { partsOf } from "../port-files.ts";
import { add, copy, list, owned, sorted } from "./copies.ts";
import { NaiveBytes } from "./naive-bytes.ts";

/** What the port promises, in the plainest way: maps and copies. Engines are compared with it; nothing runs on it. */
export class NaiveStorage implements Storage {
	readonly #accounts = new Map<string, Account>();
	readonly #links = new Map<string, Link>();
	readonly #progress = new Map<string, readonly ProgressEntry[]>();
	readonly #attempts = new Map<string, Attempt>();
	readonly #actions = new Map<string, unknown[]>();
	readonly #submissions = new Map<string, Submission>();
	readonly #sittings = new Map<string, StoredSitting>();
	readonly #portfolios = new Map<string, StoredPortfolio>();
	readonly #publications = new Map<string, Publication>();
	readonly #pictures = new NaiveBytes<StoredPicture>(({ sizes }) => sizes.map(({ width }) => String(width)));
	readonly #workFiles = new NaiveBytes<StoredWorkFile>(partsOf);
	readonly #certificates = new Map<string, StoredCertificate>();
	readonly #withdrawn = new Set<string>();
	readonly #audit: AuditEntry[] = [];
	readonly #reports: MistakeReport[] = [];

	async addAccount(account: Account) {
		if (await this.accountByEmail(account.email)) return false;
		add(this.#accounts, account.id, account);
		return true;
	}
	async account(id: string) {
		return copy(this.#accounts.get(id) ?? null);
	}
	async accountByEmail(email: string) {
		return copy(list(this.#accounts).find((account) => account.email === email) ?? null);
	}
	async accountBySession(tokenHash: string) {
		return copy(list(this.#accounts).find(({ sessions }) => sessions.some((session) => session.tokenHash === tokenHash)) ?? null);
	}
	async accounts() {
		return copy(sorted(list(this.#accounts), ({ createdAt }) => createdAt));
	}
	async saveAccount({ id, name, passwordHash, role, sessions }: Account) {
		const stored = this.#accounts.get(id);
		if (stored) this.#accounts.set(id, copy({ ...stored, name, passwordHash, role, sessions }));
		return stored !== undefined;
	}
	async deleteAccount(id: string) {
		if (!this.#accounts.delete(id)) return;
		this.#progress.delete(id);
		this.#portfolios.delete(id);
		this.#publications.delete(id);
		this.#certificates.delete(id);
		for (const { id: attemptId } of await this.attemptsOf(id)) this.#actions.delete(attemptId);
		for (const things of [this.#pictures, this.#workFiles]) things.forget(id);
		const everything = [this.#links, this.#attempts, this.#submissions, this.#sittings];
		for (const owned of everything as Map<string, { accountId: string | null }>[]) {
			for (const [key, { accountId }] of owned) if (accountId === id) owned.delete(key);
		}
	}

	async addLink(link: Link) {
		if (link.accountId) this.#mustKnow(link.accountId);
		add(this.#links, link.tokenHash, link);
	}
	async link(tokenHash: string) {
		return copy(this.#links.get(tokenHash) ?? null);
	}
	async useLink(tokenHash: string, at: string) {
		const link = this.#links.get(tokenHash);
		if (!link || link.usedAt !== null) return false;
		this.#links.set(tokenHash, { ...link, usedAt: at });
		return true;
	}

	async progress(accountId: string) {
		return copy(this.#progress.get(accountId) ?? []);
	}
	async saveProgress(accountId: string, entries: readonly ProgressEntry[]) {
		this.#mustKnow(accountId);
		this.#progress.set(accountId, copy(entries));
	}

	async addAttempt(attempt: Attempt) {
		this.#mustKnow(attempt.accountId);
		add(this.#attempts, attempt.id, attempt);
		this.#actions.set(attempt.id, []);
	}
	async attempt(id: string) {
		return copy(this.#attempts.get(id) ?? null);
	}
	async attemptsOf(accountId: string) {
		return copy(sorted(owned(this.#attempts, accountId), ({ startedAt }) => startedAt));
	}
	async appendAction(attemptId: string, seq: number, action: unknown) {
		const actions = this.#actions.get(attemptId);
		if (this.#attempts.get(attemptId)?.state !== "open" || actions?.length !== seq) throw new RangeError("not open, or not the next one");
		actions.push(copy(action));
	}
	async actions(attemptId: string) {
		const attempt = this.#attempts.get(attemptId);
		return copy((attempt?.state === "open" ? this.#actions.get(attemptId) : attempt?.log) ?? []);
	}
	async endAttempt({ id, state, endedAt, log, verdict, debrief, observation }: Attempt) {
		if (state === "open") throw new RangeError("open is no end");
		const stored = this.#attempts.get(id);
		if (stored?.state !== "open") return false;
		this.#attempts.set(id, copy({ ...stored, state, endedAt, log, verdict, debrief, observation }));
		return true;
	}

	async addSubmission(submission: Submission) {
		this.#mustKnow(submission.accountId);
		if (await this.submissionFor(submission.accountId, submission.assignmentId)) return false;
		add(this.#submissions, submission.id, submission);
		return true;
	}
	async submission(id: string) {
		return copy(this.#submissions.get(id) ?? null);
	}
	async submissionFor(accountId: string, assignmentId: string) {
		return copy(owned(this.#submissions, accountId).find((submission) => submission.assignmentId === assignmentId) ?? null);
	}
	async submissionsOf(accountId: string) {
		return copy(sorted(owned(this.#submissions, accountId), ({ assignmentId }) => assignmentId));
	}
	async reviewQueue() {
		const waiting = list(this.#submissions).filter(({ state }) => state !== "draft");
		return copy(sorted(waiting, ({ revisions, draft }) => revisions.at(-1)?.handedInAt ?? draft.savedAt));
	}
	async saveSubmission(submission: Submission) {
		const stored = this.#submissions.get(submission.id);
		if (stored?.version !== submission.version - 1) return false;
		const { accountId, assignmentId } = stored;
		this.#submissions.set(submission.id, copy({ ...submission, accountId, assignmentId }));
		return true;
	}

	async addSitting(sitting: StoredSitting) {
		this.#mustKnow(sitting.accountId);
		add(this.#sittings, sitting.id, sitting);
	}
	async sitting(id: string) {
		return copy(this.#sittings.get(id) ?? null);
	}
	async sittingsOf(accountId: string) {
		return copy(sorted(owned(this.#sittings, accountId), ({ startedAt }) => startedAt));
	}
	async endSitting({ id, state, endedAt, answers, score, passed }: StoredSitting) {
		if (state === "open") throw new RangeError("open is no end");
		const stored = this.#sittings.get(id);
		if (stored?.state !== "open") return false;
		this.#sittings.set(id, copy({ ...stored, state, endedAt, answers, score, passed }));
		return true;
	}

	async portfolio(accountId: string) {
		return copy(this.#portfolios.get(accountId) ?? null);
	}
	async savePortfolio(portfolio: StoredPortfolio) {
		this.#mustKnow(portfolio.accountId);
		if ((this.#portfolios.get(portfolio.accountId)?.version ?? 0) !== portfolio.version - 1) return false;
		this.#portfolios.set(portfolio.accountId, copy(portfolio));
		return true;
	}
	async publication(accountId: string) {
		return copy(this.#publications.get(accountId) ?? null);
	}
	async publicationByHandle(handle: string) {
		return copy(list(this.#publications).find((publication) => publication.handle === handle) ?? null);
	}
	async savePublication(publication: Publication) {
		const holder = await this.publicationByHandle(publication.handle);
		if (holder && holder.accountId !== publication.accountId) return false;
		this.#mustKnow(publication.accountId);
		this.#publications.set(publication.accountId, copy(publication));
		return true;
	}

	async pictures(accountId: string) {
		return this.#pictures.items(accountId);
	}
	async addPicture(accountId: string, picture: StoredPicture, bytes: PictureBytes) {
		this.#mustKnow(accountId);
		this.#pictures.add(accountId, picture, bytes);
	}
	async pictureBytes(accountId: string, pictureId: string, width: number) {
		return this.#pictures.bytes(accountId, pictureId, String(width));
	}
	async removePicture(accountId: string, pictureId: string) {
		return this.#pictures.remove(accountId, pictureId);
	}

	async workFiles(accountId: string) {
		return this.#workFiles.items(accountId);
	}
	async addWorkFile(accountId: string, file: StoredWorkFile, bytes: WorkFileBytes) {
		this.#mustKnow(accountId);
		this.#workFiles.add(accountId, file, bytes);
	}
	async workFileBytes(accountId: string, fileId: string, part: string) {
		return this.#workFiles.bytes(accountId, fileId, part);
	}
	async removeWorkFile(accountId: string, fileId: string) {
		return this.#workFiles.remove(accountId, fileId);
	}

	async certificate(accountId: string) {
		return copy(this.#certificates.get(accountId) ?? null);
	}
	async certificateByNumber(number: string) {
		return copy(list(this.#certificates).find((certificate) => certificate.number === number) ?? null);
	}
	async certificates() {
		return copy(list(this.#certificates).toSorted((a, b) => (`${a.issuedAt} ${a.number}` < `${b.issuedAt} ${b.number}` ? -1 : 1)));
	}
	async addCertificate(certificate: StoredCertificate) {
		if (await this.certificateByNumber(certificate.number)) return false;
		this.#mustKnow(certificate.accountId);
		if (this.#certificates.has(certificate.accountId)) return false;
		this.#certificates.set(certificate.accountId, copy(certificate));
		return true;
	}
	async saveCertificate({ number, accountId, version, name, corrected, revoked }: StoredCertificate) {
		const stored = this.#certificates.get(accountId);
		if (stored?.number !== number || stored.version !== version - 1) return false;
		this.#certificates.set(accountId, copy({ ...stored, version, name, corrected, revoked }));
		return true;
	}
	async withdrawNumber(number: string) {
		this.#withdrawn.add(number);
	}
	async isWithdrawn(number: string) {
		return this.#withdrawn.has(number);
	}

	async addAudit(entry: AuditEntry) {
		this.#audit.unshift(copy(entry));
	}
	async audit(limit: number) {
		return copy(this.#audit.slice(0, Math.max(0, limit)));
	}
	async addReport(report: MistakeReport) {
		this.#reports.unshift(copy(report));
	}
	async reports(limit: number) {
		return copy(this.#reports.slice(0, Math.max(0, limit)));
	}

	async health() {
		return "ok" as const;
	}
	async close() {}

	#mustKnow(accountId: string): void {
		if (!this.#accounts.has(accountId)) throw new UnknownAccount(accountId);
	}
}
