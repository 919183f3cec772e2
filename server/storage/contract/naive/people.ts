import type { ProgressEntry } from "../../../wire/progress.ts";
import type { Link, Storage } from "../../port.ts";
import type { House } from "./house.ts";
import { OwnedRecords, sorted } from "./records.ts";

type AccountVerbs = "addAccount" | "account" | "accountByEmail" | "accountBySession" | "accounts" | "saveAccount" | "deleteAccount";

export function accountVerbs(house: House): Pick<Storage, AccountVerbs> {
	const { accounts } = house;
	return {
		async addAccount(account) {
			if (accounts.find(({ email }) => email === account.email)) return false;
			accounts.add(account.id, account);
			return true;
		},
		account: async (id) => accounts.get(id),
		accountByEmail: async (email) => accounts.find((account) => account.email === email),
		accountBySession: async (tokenHash) => accounts.find(({ sessions }) => sessions.some((session) => session.tokenHash === tokenHash)),
		accounts: async () => sorted(accounts.all(), ({ createdAt }) => createdAt),
		async saveAccount({ id, name, passwordHash, role, sessions }) {
			const stored = accounts.get(id);
			if (stored) accounts.set(id, { ...stored, name, passwordHash, role, sessions });
			return stored !== null;
		},
		deleteAccount: async (id) => house.delete(id),
	};
}

export function linkVerbs(house: House): Pick<Storage, "addLink" | "link" | "useLink"> {
	const links = house.owned(new OwnedRecords<Link>());
	return {
		async addLink(link) {
			if (link.accountId) house.mustKnow(link.accountId);
			links.add(link.tokenHash, link);
		},
		link: async (tokenHash) => links.get(tokenHash),
		async useLink(tokenHash, at) {
			const link = links.get(tokenHash);
			if (link?.usedAt !== null) return false;
			links.set(tokenHash, { ...link, usedAt: at });
			return true;
		},
	};
}

export function progressVerbs(house: House): Pick<Storage, "progress" | "saveProgress"> {
	const lists = house.owned(new OwnedRecords<{ accountId: string; entries: readonly ProgressEntry[] }>());
	return {
		progress: async (accountId) => lists.get(accountId)?.entries ?? [],
		async saveProgress(accountId, entries) {
			house.mustKnow(accountId);
			lists.set(accountId, { accountId, entries });
		},
	};
}
