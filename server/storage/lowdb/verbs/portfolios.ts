import type { Storage } from "../../port.ts";
import { addOnce, forAccount, type House } from "../house.ts";

type Verbs = "portfolio" | "savePortfolio" | "publication" | "publicationByHandle" | "savePublication";

export function portfolioVerbs(house: House): Pick<Storage, Verbs> {
	const { portfolios, publications, byHandle } = house.shelves;
	const taking = new Map<string, Promise<void>>();
	return {
		portfolio: async (accountId) => portfolios.get(accountId),
		savePortfolio: (portfolio) =>
			forAccount(house, portfolio.accountId, () =>
				portfolios.change(portfolio.accountId, (head) => ((head?.version ?? 0) === portfolio.version - 1 ? portfolio : null)),
			),
		publication: async (accountId) => publications.get(accountId),
		async publicationByHandle(handle) {
			const accountId = byHandle.id(handle);
			return accountId ? publications.get(accountId) : null;
		},
		savePublication(publication) {
			const { accountId, handle } = publication;
			const isTaken = () => ![null, accountId].includes(byHandle.id(handle));
			const save = async () => {
				await forAccount(house, accountId, () => publications.change(accountId, () => publication));
			};
			return addOnce(taking, handle, isTaken, save);
		},
	};
}
