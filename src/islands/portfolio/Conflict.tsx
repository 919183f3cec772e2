import { useId } from "react";
import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import { nameOf } from "#simulations/portfolio-builder/view/naming.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { shortly } from "../when.ts";

interface Props {
	words: Words;
	here: PortfolioDocument;
	elsewhere: { document: PortfolioDocument; savedAt: string | null };
	onResolve(choice: "here" | "elsewhere"): void;
}

/** Two tabs, two pages: one goes on, the other stays one undo away. */
export function Conflict({ words, here, elsewhere, onResolve }: Props) {
	const id = useId();
	const time = elsewhere.savedAt ? shortly(elsewhere.savedAt) : "";
	const sides = [
		{ side: "here", key: "conflictHere", document: here },
		{ side: "elsewhere", key: "conflictElsewhere", document: elsewhere.document },
	] as const;
	return (
		<section className="pb-conflict notice notice--caution" aria-labelledby={id} role="alert">
			<h2 id={id}>{t(words, "conflictTitle")}</h2>
			<p>{t(words, "conflictText")}</p>
			<div className="pb-conflict-sides">
				{sides.map(({ side, key, document }) => (
					<div key={side} className="pb-conflict-side">
						<h3>{t(words, key, { time, n: document.blocks.length })}</h3>
						<p className="small">{document.blocks.map((block) => nameOf(block, words)).join(" · ")}</p>
						<button
							type="button"
							className="button button--small button--ink"
							aria-label={`${t(words, "conflictUse")}: ${t(words, key, { time, n: document.blocks.length })}`}
							onClick={() => onResolve(side)}
						>
							{t(words, "conflictUse")}
						</button>
					</div>
				))}
			</div>
		</section>
	);
}
