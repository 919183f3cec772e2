/**
 * What the server asks of a storage engine: domain verbs, all async, one contract suite that every engine passes
 * (`contract.test-suite.ts`). A promise that resolves means that the data survives a power cut.
 *
 * Engines throw `StorageUnavailable` when disk or database will not take a write: nothing is half-written then,
 * and what is read afterwards is the state before the call. Instants are ISO 8601 strings in UTC.
 *
 * What goes in is copied, what comes out is frozen. Only JSON goes in: a `TypeError` names the path of anything else.
 * An id is used once: adding it again throws. Lists come oldest first (by start, creation or hand-in, then by id)
 * unless the verb says otherwise. Asking for what is not there gives null or an empty list.
 */
import type { Debrief, Verdict } from "#simulations/kernel/simulation.ts";
import type { Role } from "../wire/account.ts";
import type { ExamSitting } from "../wire/exams.ts";
import type { ProgressEntry } from "../wire/progress.ts";
import type { ReviewNote, SubmissionState } from "../wire/work.ts";
import type { CertificateVerbs } from "./port-certificate.ts";
import type { WorkFileVerbs } from "./port-files.ts";
import type { Attached, PortfolioVerbs } from "./port-portfolio.ts";

export type { Ground, StoredCertificate } from "./port-certificate.ts";
export { partsOf, type StoredWorkFile, type WorkFileBytes } from "./port-files.ts";
export type { Attached, PictureBytes, Publication, StoredPicture, StoredPortfolio } from "./port-portfolio.ts";

export class StorageUnavailable extends Error {
	override readonly name = "StorageUnavailable";
}

/** Another server has the data; the message says which and what to do. Thrown at opening only. */
export class StorageLocked extends Error {
	override readonly name = "StorageLocked";
}

/** Thrown where work is added to an account that is not there, for instance one deleted a moment ago. */
export class UnknownAccount extends Error {
	override readonly name = "UnknownAccount";
}

export interface Session {
	/** SHA-256 of the cookie's value, hex. */
	tokenHash: string;
	createdAt: string;
	expiresAt: string;
}

export interface Account {
	id: string;
	/** Lower-cased, unique. */
	email: string;
	name: string;
	/** Encoded hash with its parameters. */
	passwordHash: string;
	role: Role;
	createdAt: string;
	sessions: readonly Session[];
}

/** A link that works once: `admin` and `curator` give a role, `reset` lets its account set a password. */
export interface Link {
	tokenHash: string;
	kind: "admin" | "curator" | "reset";
	accountId: string | null;
	createdAt: string;
	expiresAt: string;
	usedAt: string | null;
}

export interface Attempt {
	id: string;
	accountId: string;
	simulation: string;
	version: number;
	scenarioId: string;
	seed: number;
	state: "open" | "done" | "void";
	startedAt: string;
	endedAt: string | null;
	/** Empty while open: the journal holds the actions until `endAttempt` folds them in. */
	log: readonly unknown[];
	verdict: Verdict | null;
	debrief: Debrief | null;
	/** Final observation, kept so that an old version can still be shown. */
	observation: unknown;
}

export interface Revision {
	number: number;
	handedInAt: string;
	fields: Readonly<Record<string, string>>;
	/** Criterion id → level 0–3. */
	selfAssessment: Readonly<Record<string, number>>;
	/** By field, where the server took what it keeps of the learner: `fields` has it in words. */
	attached?: Readonly<Record<string, Attached>>;
}

export interface Review {
	revision: number;
	curatorId: string;
	decidedAt: string;
	decision: "returned" | "accepted";
	levels: Readonly<Record<string, number>>;
	summary: string;
	notes: readonly ReviewNote[];
	/** Whether the curator lets the summary be quoted on the learner's public page; absent in reviews that were not asked. */
	quotable?: boolean;
}

/** One learner's work on one assignment. `version` rises with every change; writes name the version they saw. */
export interface Submission {
	id: string;
	accountId: string;
	assignmentId: string;
	version: number;
	state: SubmissionState;
	draft: { fields: Readonly<Record<string, string>>; selfAssessment: Readonly<Record<string, number>>; savedAt: string };
	revisions: readonly Revision[];
	reviews: readonly Review[];
	claim: { curatorId: string; at: string } | null;
	/** The curator's unfinished review, saved as it is written. */
	reviewDraft: { levels: Readonly<Record<string, number>>; summary: string; notes: readonly ReviewNote[]; savedAt: string } | null;
}

/** A sitting as the server keeps it. */
export interface StoredSitting extends ExamSitting {
	accountId: string;
	/** Question id → options chosen. */
	answers: Readonly<Record<string, readonly string[]>> | null;
}

export interface AuditEntry {
	at: string;
	actorId: string | null;
	act: string;
	target: string | null;
}

export interface MistakeReport {
	id: string;
	at: string;
	accountId: string | null;
	path: string;
	text: string;
}

export interface Storage extends PortfolioVerbs, WorkFileVerbs, CertificateVerbs {
	/** Creates; false when the e-mail is taken. */
	addAccount(account: Account): Promise<boolean>;
	account(id: string): Promise<Account | null>;
	accountByEmail(email: string): Promise<Account | null>;
	/** Also by a session that has expired: the caller looks at `expiresAt`. */
	accountBySession(tokenHash: string): Promise<Account | null>;
	accounts(): Promise<readonly Account[]>;
	/** Replaces name, password hash, role and sessions in one write (e-mail and birth stay); false when the account is gone. */
	saveAccount(account: Account): Promise<boolean>;
	/** Deletes the account and all that is its own, wholly or not at all: progress, attempts, submissions, sittings, links, portfolio, pictures, files, certificate. */
	deleteAccount(id: string): Promise<void>;

	addLink(link: Link): Promise<void>;
	link(tokenHash: string): Promise<Link | null>;
	/** Marks it used; false when it was used already or is not there: of two racing callers one wins. */
	useLink(tokenHash: string, at: string): Promise<boolean>;

	progress(accountId: string): Promise<readonly ProgressEntry[]>;
	/** Replaces the whole list. */
	saveProgress(accountId: string, entries: readonly ProgressEntry[]): Promise<void>;

	addAttempt(attempt: Attempt): Promise<void>;
	attempt(id: string): Promise<Attempt | null>;
	attemptsOf(accountId: string): Promise<readonly Attempt[]>;
	/**
	 * Appends action number `seq` (from 0) of an open attempt, durably. Callers serialise per attempt.
	 * Throws a `RangeError` when the attempt is not open or `seq` is not the next number.
	 */
	appendAction(attemptId: string, seq: number, action: unknown): Promise<void>;
	/** Actions of an open attempt in order; of an ended one, its log. */
	actions(attemptId: string): Promise<readonly unknown[]>;
	/**
	 * Stores the end (state, endedAt, log, verdict, debrief, observation) once; later calls, and one for an attempt
	 * that is not there, change nothing and answer false. Throws a `RangeError` when `state` is "open".
	 */
	endAttempt(attempt: Attempt): Promise<boolean>;

	/** Creates; false when the account has work on that assignment already. */
	addSubmission(submission: Submission): Promise<boolean>;
	submission(id: string): Promise<Submission | null>;
	submissionFor(accountId: string, assignmentId: string): Promise<Submission | null>;
	/** By assignment id. */
	submissionsOf(accountId: string): Promise<readonly Submission[]>;
	/** All that are not drafts, the one whose last hand-in is oldest first. */
	reviewQueue(): Promise<readonly Submission[]>;
	/** Writes only if the stored version is `submission.version - 1`; false otherwise. Owner and assignment stay. */
	saveSubmission(submission: Submission): Promise<boolean>;

	addSitting(sitting: StoredSitting): Promise<void>;
	sitting(id: string): Promise<StoredSitting | null>;
	sittingsOf(accountId: string): Promise<readonly StoredSitting[]>;
	/**
	 * Stores answers and result once; false when it was graded already or is not there.
	 * Throws a `RangeError` when `state` is "open".
	 */
	endSitting(sitting: StoredSitting): Promise<boolean>;

	addAudit(entry: AuditEntry): Promise<void>;
	/** The last one added first. */
	audit(limit: number): Promise<readonly AuditEntry[]>;
	addReport(report: MistakeReport): Promise<void>;
	/** The last one added first. */
	reports(limit: number): Promise<readonly MistakeReport[]>;

	/** "ok", or the reason why writes are refused; after a failure it tries the disk again. For `/health`. */
	health(): Promise<"ok" | string>;
	/** Waits for what is in flight and lets go of the lock. Every verb but `close` and `health` refuses afterwards. */
	close(): Promise<void>;
}
