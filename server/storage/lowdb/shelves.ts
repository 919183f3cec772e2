import type { ProgressEntry } from "../../wire/progress.ts";
import {
	type Account,
	type Attempt,
	type Link,
	type Publication,
	partsOf,
	type StoredCertificate,
	type StoredPicture,
	type StoredPortfolio,
	type StoredSitting,
	type StoredWorkFile,
	type Submission,
} from "../port.ts";
import { ByteShelf } from "./byte-shelf.ts";
import type { Belongings, Departure } from "./departures.ts";
import type { DiskHealth } from "./disk-health.ts";
import { DocumentFolder, type Watch } from "./document-folder.ts";
import type { Folder } from "./folder.ts";
import { IndexBy } from "./index-by.ts";
import type { SetAside } from "./set-aside.ts";

/** One person's list is one document. */
export interface Progress {
	accountId: string;
	entries: readonly ProgressEntry[];
}

/** That a number has been given to somebody who has left. */
export interface Withdrawn {
	number: string;
}

/** Every folder of documents with the indexes derived from it. */
export class Shelves {
	readonly accounts: DocumentFolder<Account>;
	readonly byEmail = new IndexBy<Account>(idOf, ({ email }) => [email]);
	readonly bySession = new IndexBy<Account>(idOf, ({ sessions }) => sessions.map(({ tokenHash }) => tokenHash));
	readonly links: DocumentFolder<Link>;
	readonly linksOf = new IndexBy<Link>(tokenHashOf, ({ accountId }) => (accountId ? [accountId] : []));
	readonly progress: DocumentFolder<Progress>;
	readonly attempts: DocumentFolder<Attempt>;
	readonly attemptsOf = new IndexBy<Attempt>(idOf, ownerOf);
	readonly submissions: DocumentFolder<Submission>;
	readonly submissionsOf = new IndexBy<Submission>(idOf, ownerOf);
	readonly submissionFor = new IndexBy<Submission>(idOf, (submission) => [workKey(submission.accountId, submission.assignmentId)]);
	readonly sittings: DocumentFolder<StoredSitting>;
	readonly sittingsOf = new IndexBy<StoredSitting>(idOf, ownerOf);
	readonly portfolios: DocumentFolder<StoredPortfolio>;
	readonly publications: DocumentFolder<Publication>;
	readonly byHandle = new IndexBy<Publication>(accountOf, ({ handle }) => [handle]);
	readonly pictures: ByteShelf<StoredPicture>;
	readonly workFiles: ByteShelf<StoredWorkFile>;
	readonly certificates: DocumentFolder<StoredCertificate>;
	readonly byNumber = new IndexBy<StoredCertificate>(accountOf, ({ number }) => [number]);
	readonly withdrawn: DocumentFolder<Withdrawn>;
	readonly departures: DocumentFolder<Departure>;

	/** @param watchAttempt told of attempts as the index is */
	constructor(folder: (name: string) => Folder, health: DiskHealth, setAside: SetAside, watchAttempt: Watch<Attempt>) {
		const shelf = <T extends object>(name: string, id: (document: T) => string, ...watches: Watch<T>[]) =>
			new DocumentFolder<T>(folder(name), health, setAside, id, (before, after) => {
				for (const watch of watches) watch(before, after);
			});
		this.accounts = shelf("accounts", idOf, watching(this.byEmail), watching(this.bySession));
		this.links = shelf("links", tokenHashOf, watching(this.linksOf));
		this.progress = shelf<Progress>("progress", accountOf);
		this.attempts = shelf("attempts", idOf, watching(this.attemptsOf), watchAttempt);
		this.submissions = shelf("submissions", idOf, watching(this.submissionsOf), watching(this.submissionFor));
		this.sittings = shelf("sittings", idOf, watching(this.sittingsOf));
		this.portfolios = shelf<StoredPortfolio>("portfolios", accountOf);
		this.publications = shelf("publications", accountOf, watching(this.byHandle));
		this.pictures = new ByteShelf(folder, health, setAside, {
			albums: "albums",
			list: "pictures",
			bytes: "pictures",
			filesOf: ({ id, sizes }) => new Map(sizes.map(({ width }) => [String(width), `${id}-${width}.webp`])),
		});
		this.workFiles = new ByteShelf(folder, health, setAside, {
			albums: "attachments",
			list: "files",
			bytes: "files",
			filesOf: (file) => new Map(partsOf(file).map((part) => [part, part === "pdf" ? `${file.id}.pdf` : `${file.id}-${part}.webp`])),
		});
		this.certificates = shelf("certificates", accountOf, watching(this.byNumber));
		this.withdrawn = shelf<Withdrawn>("withdrawn", ({ number }) => number);
		this.departures = shelf<Departure>("departures", accountOf);
	}

	/** Reads everything. Gives the ids of attempts that could not be read. */
	async load(setAside: SetAside): Promise<readonly string[]> {
		const { accounts, links, progress, attempts, submissions, sittings, portfolios, publications, departures } = this;
		const { certificates, withdrawn, pictures, workFiles } = this;
		for (const shelf of [
			accounts,
			links,
			progress,
			submissions,
			sittings,
			portfolios,
			publications,
			pictures,
			workFiles,
			certificates,
			withdrawn,
			departures,
		])
			await shelf.load();
		const lostAttempts = await attempts.load();
		for (const email of this.byEmail.duplicates()) {
			setAside.warn({
				kind: "duplicate",
				file: "accounts",
				message: `accounts: more than one has the e-mail ${email}. Move all but one away.`,
			});
		}
		return lostAttempts;
	}

	/** Makes the folders of bytes, and sweeps away what nothing names. */
	async openBytes(setAside: SetAside): Promise<void> {
		for (const shelf of [this.pictures, this.workFiles]) await shelf.open(setAside);
	}

	/** Resolves when things with bytes are neither being added nor removed. */
	async bytesSettled(): Promise<void> {
		for (const { turns } of [this.pictures, this.workFiles]) await turns.settled();
	}

	/** Resolves when the writes now under way are done. */
	async settled(): Promise<void> {
		for (const { folder } of this.belongings()) await folder.settled();
		await this.withdrawn.settled();
	}

	/** The account itself last. */
	belongings(): readonly Belongings[] {
		return [
			{ folder: this.links, of: (id) => this.linksOf.ids(id) },
			{ folder: this.progress, of: (id) => [id] },
			{ folder: this.attempts, of: (id) => this.attemptsOf.ids(id) },
			{ folder: this.submissions, of: (id) => this.submissionsOf.ids(id) },
			{ folder: this.sittings, of: (id) => this.sittingsOf.ids(id) },
			{ folder: this.portfolios, of: (id) => [id] },
			{ folder: this.publications, of: (id) => [id] },
			...this.pictures.belongings(),
			...this.workFiles.belongings(),
			{ folder: this.certificates, of: (id) => [id] },
			{ folder: this.accounts, of: (id) => [id] },
		];
	}
}

export function workKey(accountId: string, assignmentId: string): string {
	return `${accountId} ${assignmentId}`;
}

function watching<T>(index: IndexBy<T>): Watch<T> {
	return (before, after) => index.watch(before, after);
}

function idOf({ id }: { id: string }): string {
	return id;
}

function accountOf({ accountId }: { accountId: string }): string {
	return accountId;
}

function tokenHashOf({ tokenHash }: { tokenHash: string }): string {
	return tokenHash;
}

function ownerOf({ accountId }: { accountId: string }): readonly string[] {
	return [accountId];
}
