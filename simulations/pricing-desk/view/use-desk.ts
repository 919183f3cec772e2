import { useMemo, useState } from "react";
import { type Numbers, numbersIn } from "#simulations/kit/numbers.ts";
import { type Acts, useActs } from "#simulations/kit/use-acts.ts";
import { tn } from "#src/i18n/t.ts";
import type { PriceList, PricingAction } from "../action.ts";
import { emptyFloor, type FloorDraft } from "../floor.ts";
import type { PricingObservation } from "../observation.ts";
import { emptyList } from "./list-draft.ts";
import type { PricingProps, Tab } from "./material.ts";
import type { QuoteDraft } from "./quote-draft.ts";

/** What lies open in place of a lead: the letter that opens the quarter. No id can be the same. */
export const briefing = "/";

/** What lies open on the desk; nothing of it is part of the run. */
export interface Desk extends Acts<PricingAction, PricingObservation> {
	tab: Tab;
	setTab(tab: Tab): void;
	/** The lead whose letter lies open, `briefing`, or null. */
	opened: string | null;
	open(id: string | null): void;
	/** What is being written under the letter. */
	writing: "quote" | "step" | null;
	setWriting(writing: "quote" | "step" | null): void;
	/** Quotes begun, by lead: they survive a look elsewhere. */
	quotes: Readonly<Record<string, QuoteDraft>>;
	setQuote(leadId: string, draft: QuoteDraft | null): void;
	floor: FloorDraft;
	setFloor(draft: FloorDraft): void;
	list: PriceList;
	setList(list: PriceList): void;
	numbers: Numbers;
	name(id: string): string;
}

export function useDesk({ seen, revealed, material, words, play, initially }: PricingProps): Desk {
	const [tab, setTab] = useState<Tab>(initially?.tab ?? "letters");
	const [opened, setOpened] = useState<string | null>(
		initially?.opened ?? (seen.week === 0 && seen.floor === null && seen.past.length === 0 ? briefing : null),
	);
	const [writing, setWriting] = useState<Desk["writing"]>(initially?.quoting ? "quote" : null);
	const [quotes, setQuotes] = useState<Desk["quotes"]>({});
	const [floor, setFloor] = useState<FloorDraft>(seen.floor?.answers ?? emptyFloor);
	const [list, setList] = useState<PriceList>(seen.priceList ?? emptyList);
	const acts = useActs<PricingAction, PricingObservation>({ seen, play }, (said, n) => `${said} ${tn(words.pricing, "newsN", n)}`);
	const numbers = useMemo(() => numbersIn(material.language, seen.currency), [material.language, seen.currency]);
	return {
		...acts,
		tab,
		setTab,
		opened,
		open: (id) => {
			setOpened(id);
			setWriting(null);
			if (id !== null) setTab("letters");
		},
		writing,
		setWriting,
		quotes,
		setQuote: (leadId, draft) => setQuotes(({ [leadId]: _, ...others }) => (draft === null ? others : { ...others, [leadId]: draft })),
		floor,
		setFloor,
		list,
		setList,
		numbers,
		name: (id) => revealed[id]?.name ?? id,
	};
}

/** What most parts of the desk are given. */
export interface Part {
	props: PricingProps;
	desk: Desk;
}
