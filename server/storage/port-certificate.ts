/** The part of the port (`port.ts`) that keeps certificates, and which numbers have been given to somebody. */
import type { EvidenceKind } from "#simulations/portfolio-builder/vocabulary.ts";

/** One thing that a certificate rests on, as it was when it was issued. */
export interface Ground {
	kind: EvidenceKind;
	/** Of the sitting, the attempt or the submission. */
	id: string;
	/** Exam, scenario or assignment id. */
	about: string;
	title: string;
	/** Title of the module that it belongs to; null for none. */
	module: string | null;
	/** When it was passed, accepted or, where nobody reviews, handed in. */
	at: string;
	/** 0–100; null for work. */
	score: number | null;
	/** What it shows its learner can do. */
	skills: readonly string[];
	/** Who accepted the work; null for self-assessed work, and for what is no work. */
	curator: string | null;
}

/** What an account has been certified. `version` rises with every change, from 1; writes name the version they saw. */
export interface StoredCertificate {
	/** Without spaces or hyphens; see `certificate/number.ts`. */
	number: string;
	accountId: string;
	version: number;
	/** As it stands on the certificate. */
	name: string;
	courseId: string;
	issuedAt: string;
	/** `self-assessed` when some of the work was assessed by nobody but its learner. */
	basis: "reviewed" | "self-assessed";
	grounds: readonly Ground[];
	/** The one correction of the name; null before. */
	corrected: { at: string; from: string } | null;
	/** null while it is valid. The reason is for the course's owner alone. */
	revoked: { at: string; reason: string } | null;
}

export interface CertificateVerbs {
	certificate(accountId: string): Promise<StoredCertificate | null>;
	certificateByNumber(number: string): Promise<StoredCertificate | null>;
	/** By date of issue, then by number. */
	certificates(): Promise<readonly StoredCertificate[]>;
	/** Creates; false when the account has one already, or another has the number. */
	addCertificate(certificate: StoredCertificate): Promise<boolean>;
	/** Writes only if the stored version is `certificate.version - 1`; false otherwise. Number, account and grounds stay. */
	saveCertificate(certificate: StoredCertificate): Promise<boolean>;
	/** Keeps for good that there has been a certificate of this number, and nothing else of it. */
	withdrawNumber(number: string): Promise<void>;
	isWithdrawn(number: string): Promise<boolean>;
}
