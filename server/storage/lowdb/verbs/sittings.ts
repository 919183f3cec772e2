import type { Storage, StoredSitting } from "../../port.ts";
import { forAccount, type House, sortedBy, whenSettled } from "../house.ts";

export function sittingVerbs(house: House): Pick<Storage, "addSitting" | "sitting" | "sittingsOf" | "endSitting"> {
	const { sittings, sittingsOf } = house.shelves;
	return {
		addSitting: (sitting) => forAccount(house, sitting.accountId, () => sittings.add(sitting)),
		sitting: async (id) => sittings.get(id),
		sittingsOf: async (accountId) =>
			sortedBy(
				sittingsOf.ids(accountId).flatMap((id) => sittings.get(id) ?? []),
				({ startedAt }) => startedAt,
			),
		async endSitting(sitting) {
			if (sitting.state === "open") throw new RangeError(`Sitting ${sitting.id} cannot end open.`);
			return whenSettled(house, sittings.get(sitting.id)?.accountId, () =>
				sittings.change(sitting.id, (head) => (head?.state === "open" ? ended(head, sitting) : null)),
			);
		},
	};
}

function ended(head: StoredSitting, { state, endedAt, answers, score, passed }: StoredSitting): StoredSitting {
	return { ...head, state, endedAt, answers, score, passed };
}
