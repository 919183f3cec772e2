import { useMemo, useState } from "react";
import { type Numbers, numbersIn } from "#simulations/kit/numbers.ts";
import { type Acts, useActs } from "#simulations/kit/use-acts.ts";
import { t } from "#src/i18n/t.ts";
import type { AdAction } from "../action.ts";
import type { AdObservation } from "../observation.ts";
import { type ColumnId, columns, type Order } from "./columns.ts";
import { copyOf, type Draft, nameOf, newDraft } from "./draft.ts";
import type { Breakdown } from "./lines.ts";
import type { AdsProps, Tab } from "./material.ts";

/** What lies open on the screen; nothing of it is part of the run. */
export interface Manager extends Acts<AdAction, AdObservation> {
	tab: Tab;
	setTab(tab: Tab): void;
	/** The ad set in the editor; null while none is edited. */
	draft: Draft | null;
	setDraft(draft: Draft | null): void;
	editNew(): void;
	edit(adSetId: string): void;
	editCopy(adSetId: string): void;
	/** The ad set whose parts are shown; null for none. */
	opened: string | null;
	setOpened(adSetId: string | null): void;
	breakdown: Breakdown;
	setBreakdown(breakdown: Breakdown): void;
	periodId: string;
	setPeriodId(id: string): void;
	columnIds: readonly ColumnId[];
	setColumnIds(ids: readonly ColumnId[]): void;
	order: Order;
	setOrder(order: Order): void;
	numbers: Numbers;
	name(adSetId: string): string;
}

export function useManager({ seen, material, words, play, initially }: AdsProps): Manager {
	const name = (adSetId: string) => nameOf(adSetId, material.names);
	const fresh = () => newDraft(seen, material, t(words.ads, "newName", { n: seen.adSets.length + 1 }));
	const draftOf = (adSetId: string): Draft | null => {
		const adSet = seen.adSets.find(({ id }) => id === adSetId);
		return adSet ? { adSetId, name: name(adSetId), settings: adSet.settings } : null;
	};
	const [tab, setTab] = useState<Tab>(initially?.tab ?? (seen.day === 0 && seen.adSets.length === 0 ? "brief" : "manage"));
	const [draft, setDraft] = useState<Draft | null>(() =>
		initially?.editing === undefined ? null : initially.editing === "new" ? fresh() : draftOf(initially.editing),
	);
	const [opened, setOpened] = useState<string | null>(initially?.opened ?? null);
	const [breakdown, setBreakdown] = useState<Breakdown>("creative");
	const [chosenPeriod, setPeriodId] = useState<string | null>(null);
	// Before the first day there is only what ran before to look at, where anything did.
	const periodId = chosenPeriod ?? (seen.day === 0 && seen.results.length > 0 ? "before" : "campaign");
	const [columnIds, setColumnIds] = useState<readonly ColumnId[]>(() => columns.filter(({ usual }) => usual).map(({ id }) => id));
	const [order, setOrder] = useState<Order>({ by: null, down: false });
	const acts = useActs<AdAction, AdObservation>({ seen, play });
	const numbers = useMemo(() => numbersIn(material.language, seen.currency), [material.language, seen.currency]);
	return {
		...acts,
		tab,
		setTab,
		draft,
		setDraft,
		editNew: () => setDraft(fresh()),
		edit: (adSetId) => setDraft(draftOf(adSetId)),
		editCopy: (adSetId) => {
			const adSet = seen.adSets.find(({ id }) => id === adSetId);
			if (adSet) setDraft(copyOf(adSet, t(words.ads, "copyName", { name: name(adSetId) }), seen));
		},
		opened,
		setOpened,
		breakdown,
		setBreakdown,
		periodId,
		setPeriodId,
		columnIds,
		setColumnIds,
		order,
		setOrder,
		numbers,
		name,
	};
}

/** What most parts of the screen are given. */
export interface Part {
	props: AdsProps;
	manager: Manager;
}
