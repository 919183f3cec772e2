import type { Storage } from "../../port.ts";
import { forAccount, type House, whenSettled } from "../house.ts";

export function linkVerbs(house: House): Pick<Storage, "addLink" | "link" | "useLink"> {
	const { links } = house.shelves;
	return {
		addLink: (link) => (link.accountId ? forAccount(house, link.accountId, () => links.add(link)) : links.add(link)),
		link: async (tokenHash) => links.get(tokenHash),
		useLink: (tokenHash, at) =>
			whenSettled(house, links.get(tokenHash)?.accountId, () =>
				links.change(tokenHash, (head) => (head && head.usedAt === null ? { ...head, usedAt: at } : null)),
			),
	};
}
