import type { Storage } from "../port.ts";
import { partsOf } from "../port-files.ts";

/** What to look for: ids that may or may not be there. */
export interface Known {
	accounts: readonly string[];
	sessions: readonly string[];
	links: readonly string[];
	attempts: readonly string[];
	submissions: readonly string[];
	sittings: readonly string[];
	handles: readonly string[];
	pictures: readonly string[];
	files: readonly string[];
	numbers: readonly string[];
}

/** Everything of the known ids that can be read through the port, to be compared. */
export async function snapshot(storage: Storage, known: Known) {
	const each = async <T>(ids: readonly string[], read: (id: string) => Promise<T>) =>
		Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await read(id)] as const)));
	return {
		accounts: (await storage.accounts()).filter(({ id }) => known.accounts.includes(id)),
		account: await each(known.accounts, (id) => storage.account(id)),
		byEmail: await each(known.accounts, async (id) => {
			const account = await storage.account(id);
			return account && (await storage.accountByEmail(account.email))?.id;
		}),
		bySession: await each(known.sessions, async (hash) => (await storage.accountBySession(hash))?.id ?? null),
		links: await each(known.links, (hash) => storage.link(hash)),
		progress: await each(known.accounts, (id) => storage.progress(id)),
		attempts: await each(known.attempts, (id) => storage.attempt(id)),
		attemptsOf: await each(known.accounts, (id) => storage.attemptsOf(id)),
		actions: await each(known.attempts, (id) => storage.actions(id)),
		submissions: await each(known.submissions, (id) => storage.submission(id)),
		submissionsOf: await each(known.accounts, (id) => storage.submissionsOf(id)),
		reviewQueue: (await storage.reviewQueue()).filter(({ id }) => known.submissions.includes(id)),
		sittings: await each(known.sittings, (id) => storage.sitting(id)),
		sittingsOf: await each(known.accounts, (id) => storage.sittingsOf(id)),
		portfolios: await each(known.accounts, (id) => storage.portfolio(id)),
		publications: await each(known.accounts, (id) => storage.publication(id)),
		byHandle: await each(known.handles, async (handle) => (await storage.publicationByHandle(handle))?.accountId ?? null),
		pictures: await each(known.accounts, (id) => storage.pictures(id)),
		pictureBytes: await each(known.accounts, (accountId) => each(known.pictures, (id) => allBytes(storage, accountId, id))),
		workFiles: await each(known.accounts, (id) => storage.workFiles(id)),
		workFileBytes: await each(known.accounts, (accountId) => each(known.files, (id) => allFileBytes(storage, accountId, id))),
		certificate: await each(known.accounts, (id) => storage.certificate(id)),
		byNumber: await each(known.numbers, async (number) => (await storage.certificateByNumber(number))?.accountId ?? null),
		certificates: (await storage.certificates()).filter(({ accountId }) => known.accounts.includes(accountId)),
		withdrawn: await each(known.numbers, (number) => storage.isWithdrawn(number)),
		audit: (await storage.audit(1_000_000)).filter(({ actorId }) => known.accounts.includes(actorId ?? "")),
		reports: (await storage.reports(1_000_000)).filter(({ accountId }) => known.accounts.includes(accountId ?? "")),
	};
}

/** In all sizes that the account's picture has, as text. */
async function allBytes(storage: Storage, accountId: string, pictureId: string): Promise<readonly (string | null)[]> {
	const picture = (await storage.pictures(accountId)).find(({ id }) => id === pictureId);
	const bytes = (picture?.sizes ?? []).map(({ width }) => storage.pictureBytes(accountId, pictureId, width));
	return (await Promise.all(bytes)).map((one) => one && Buffer.from(one).toString("base64"));
}

/** In all parts that the account's file has, as text. */
async function allFileBytes(storage: Storage, accountId: string, fileId: string): Promise<readonly (string | null)[]> {
	const file = (await storage.workFiles(accountId)).find(({ id }) => id === fileId);
	const bytes = file ? partsOf(file).map((part) => storage.workFileBytes(accountId, fileId, part)) : [];
	return (await Promise.all(bytes)).map((one) => one && Buffer.from(one).toString("base64"));
}
