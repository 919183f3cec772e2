import type { Account, Storage } from "../../port.ts";
import { addOnce, type House, sortedBy, whenSettled } from "../house.ts";

type Verbs = "addAccount" | "account" | "accountByEmail" | "accountBySession" | "accounts" | "saveAccount" | "deleteAccount";

export function accountVerbs(house: House): Pick<Storage, Verbs> {
	const { accounts, byEmail, bySession } = house.shelves;
	const adding = new Map<string, Promise<void>>();
	const found = (id: string | null) => (id ? accounts.get(id) : null);
	return {
		addAccount: (account) =>
			addOnce(
				adding,
				account.email,
				() => byEmail.id(account.email) !== null,
				() => accounts.add(account),
			),
		account: async (id) => accounts.get(id),
		accountByEmail: async (email) => found(byEmail.id(email)),
		accountBySession: async (tokenHash) => found(bySession.id(tokenHash)),
		accounts: async () => sortedBy(accounts.values(), ({ createdAt }) => createdAt),
		saveAccount: (account) => whenSettled(house, account.id, () => accounts.change(account.id, (head) => head && saved(head, account))),
		async deleteAccount(id) {
			if (accounts.get(id)) await house.departures.delete(id);
		},
	};
}

function saved(head: Account, { name, passwordHash, role, sessions }: Account): Account {
	return { ...head, name, passwordHash, role, sessions };
}
