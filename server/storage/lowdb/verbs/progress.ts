import type { Storage } from "../../port.ts";
import { forAccount, type House } from "../house.ts";

export function progressVerbs(house: House): Pick<Storage, "progress" | "saveProgress"> {
	const { progress } = house.shelves;
	return {
		progress: async (accountId) => progress.get(accountId)?.entries ?? [],
		async saveProgress(accountId, entries) {
			await forAccount(house, accountId, () => progress.change(accountId, () => ({ accountId, entries })));
		},
	};
}
