import { memo } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Finding } from "../checks/finding.ts";
import { aboveTheFold } from "../fold.ts";
import type { PortfolioDocument } from "../schema.ts";
import { useBench } from "./bench.ts";
import { fieldOf } from "./finding-field.ts";
import { Icon } from "./Icon.tsx";
import { nameOf } from "./naming.ts";

interface CoachProps {
	document: PortfolioDocument;
	findings: readonly Finding[];
	/** `content/<lang>/ui/portfolio.yaml` */
	coachWords: Words;
	onGo(blockId: string, field: string | null): void;
}

/** What the coach says: what to mend, what could be better, each with the way there; and what is good. */
export const Coach = memo(function Coach({ document, findings, coachWords, onGo }: CoachProps) {
	const { words } = useBench();
	const good = findings.filter(({ state }) => state === "good");
	const groups = [
		{ state: "must", title: "coachMust" },
		{ state: "improve", title: "coachImprove" },
	] as const;
	return (
		<section className="pb-coach" aria-label={t(coachWords, "coachTitle")}>
			<h2>{t(coachWords, "coachTitle")}</h2>
			<p className="soft small">{t(words, "coachText")}</p>
			<Fold document={document} coachWords={coachWords} />
			{groups.map(({ state, title }) => {
				const some = findings.filter((finding) => finding.state === state);
				return (
					some.length > 0 && (
						<section key={state} className={`pb-findings pb-findings--${state}`} aria-label={t(words, title)}>
							<h3>
								{t(words, title)} <span className="pb-number">{some.length}</span>
							</h3>
							<ul>
								{some.map((finding) => {
									const block = document.blocks.find(({ id }) => id === finding.blockId);
									return (
										<li key={`${finding.id} ${finding.blockId} ${JSON.stringify(finding.facts)}`}>
											<p className="pb-idea">{t(coachWords, `idea-${finding.idea}`)}</p>
											<p>{said(finding, coachWords)}</p>
											{block && (
												<button type="button" className="pb-go" onClick={() => onGo(block.id, fieldOf(finding))}>
													{t(words, "coachGo", { name: nameOf(block, words) })}
												</button>
											)}
										</li>
									);
								})}
							</ul>
						</section>
					)
				);
			})}
			{good.length === findings.length && good.length > 0 && <p className="notice notice--good">{t(words, "coachNone")}</p>}
			{good.length > 0 && (
				<details className="pb-good">
					<summary>{tn(words, "coachGood", good.length)}</summary>
					<ul>
						{good.map(({ id }) => (
							<li key={id}>{t(coachWords, `good-${id}`)}</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
});

/** The three seconds: what is seen of the headline on a phone. */
function Fold({ document, coachWords }: Pick<CoachProps, "document" | "coachWords">) {
	const { words } = useBench();
	const parts = aboveTheFold(document);
	return (
		<section className="pb-fold" aria-label={t(words, "foldTitle")}>
			<h3>{t(words, "foldTitle")}</h3>
			<p className="soft small">{t(words, parts.length > 0 ? "foldText" : "foldNothing")}</p>
			{parts.length > 0 && (
				<ol>
					{parts.map(({ part, seen }) => (
						<li key={part} className={seen ? undefined : "pb-below"}>
							<Icon name={seen ? "check" : "down"} />
							<span>
								{t(coachWords, `fold-${part}`)}
								<span className="visually-hidden">, {t(words, seen ? "foldSeen" : "foldHidden")}</span>
							</span>
							{!seen && <span aria-hidden="true">{t(words, "foldHidden")}</span>}
						</li>
					))}
				</ol>
			)}
		</section>
	);
}

function said({ id, facts }: Finding, words: Words): string {
	const parts = typeof facts.parts === "string" ? facts.parts.split(", ").map((part) => t(words, `fold-${part}`)) : null;
	return t(words, id, parts ? { ...facts, parts: parts.join(", ") } : facts);
}
