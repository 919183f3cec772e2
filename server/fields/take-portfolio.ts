import { blocking } from "#simulations/portfolio-builder/checks.ts";
import { textOf } from "#simulations/portfolio-builder/page/text.ts";
import type { Deps } from "../deps.ts";
import { fill } from "../fill.ts";
import { evidenceOf, evidenceUsed, quotablesFor } from "../portfolio/evidence.ts";
import type { Taken } from "./taken.ts";

/** The portfolio as it is saved, with what the coach finds must be mended; null before the first save. */
export async function takePortfolio(deps: Pick<Deps, "storage" | "catalog">, accountId: string): Promise<Taken | null> {
	const { storage, catalog } = deps;
	const document = (await storage.portfolio(accountId))?.document;
	if (!document) return null;
	const [evidence, quotable] = await Promise.all([evidenceOf(deps, accountId, document), quotablesFor(deps, accountId)]);
	const words = catalog.ui.get("portfolio") ?? {};
	const findings = blocking(document, { evidence, quotable, language: document.language });
	return {
		text: textOf(document, catalog.ui.get("portfolio-page") ?? {}).text,
		attached: { kind: "portfolio", document, evidence: evidenceUsed(evidence, document) },
		faults: findings.map(({ id, facts }) => fill(words[id] ?? id, facts)),
	};
}
