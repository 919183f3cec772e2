import { load } from "js-yaml";
import { useState } from "react";
import type { Words } from "#src/i18n/t.ts";
import { startDocument } from "../editing/blank.ts";
import { edited, type History, historyOf, redone, typed, undone } from "../editing/history.ts";
import { makeEvidence, makeGood, makeLong, makeQuotable } from "../make.ts";
import type { PortfolioDocument } from "../schema.ts";
import { Builder } from "./Builder.tsx";
import type { Bench } from "./bench.ts";

/** For the gallery: the builder on pages of every state, to be used. Development only. */
const files = import.meta.glob<string>("/content/en/ui/portfolio*.yaml", { query: "?raw", import: "default", eager: true });
const words = (section: string) => load(files[`/content/en/ui/${section}.yaml`] ?? "") as Words;

interface DeskProps {
	document: PortfolioDocument;
	visitor?: boolean;
}

function Desk({ document, visitor = false }: DeskProps) {
	const [history, setHistory] = useState<History>(() => historyOf(document));
	const [touched, setTouched] = useState<{ place: string | null; n: number }>({ place: null, n: 0 });
	const [bench] = useState<Bench>(() => ({
		words: words("portfolio-editor"),
		language: "en-GB",
		evidence: visitor ? [] : makeEvidence(),
		quotable: visitor ? [] : makeQuotable(),
		visitor,
		pictures: [],
		currencies: ["EUR", "GBP", "USD"],
		dayOf: (at) => at.slice(0, 10),
		imageUrl: () => null,
		upload: async () => ({ ok: false, message: "–" }),
		ownPriceList: () => null,
		links: { prices: "#", signUp: "#" },
		edit: (change, place, typing) =>
			setHistory((before) => {
				const next = change(before.present);
				return typing ? typed(before, next, { ...typing, place: place ?? "", at: performance.now() }) : edited(before, next, place);
			}),
	}));
	return (
		<Builder
			document={history.present}
			bench={bench}
			pageWords={words("portfolio-page")}
			coachWords={words("portfolio")}
			canUndo={history.past !== null}
			canRedo={history.future !== null}
			touched={touched}
			onUndo={() => {
				setTouched({ place: history.past?.place ?? null, n: touched.n + 1 });
				setHistory(undone);
			}}
			onRedo={() => {
				setTouched({ place: history.future?.place ?? null, n: touched.n + 1 });
				setHistory(redone);
			}}
		/>
	);
}

const edit = (document: PortfolioDocument): PortfolioDocument => ({
	...document,
	blocks: document.blocks
		.map((block) =>
			block.kind === "case-study"
				? { ...block, figures: block.figures.map((figure, n) => (n === 0 ? { ...figure, value: "1 min" } : figure)) }
				: block,
		)
		.toSorted((a, b) => Number(b.kind === "case-study") - Number(a.kind === "case-study")),
});

export const specimens = [
	{ name: "a visitor begins", element: <Desk document={startDocument()} visitor /> },
	{ name: "a page that could be sent", element: <Desk document={makeGood()} /> },
	{ name: "figures that were edited", element: <Desk document={edit(makeGood())} /> },
	{ name: "forty blocks", element: <Desk document={makeLong()} /> },
	{ name: "as many blocks as fit, in another look", element: <Desk document={{ ...makeLong(60), look: "poster" }} /> },
];
