/** The page's own sheets for its preview, made once a look. Constructed sheets pass the site's content security policy. */
import blocks from "../page/styles/blocks.css?inline";
import ledger from "../page/styles/ledger.css?inline";
import poster from "../page/styles/poster.css?inline";
import shared from "../page/styles/shared.css?inline";
import studio from "../page/styles/studio.css?inline";
import type { Look } from "../vocabulary.ts";

const looks: Readonly<Record<Look, string>> = { ledger, poster, studio };
const kept = new Map<Look, readonly CSSStyleSheet[]>();

/** As high as what is on it, not as the window. */
const preview = ".page { min-block-size: 100%; cursor: default; }";

export function sheetsFor(look: Look): readonly CSSStyleSheet[] {
	const sheets = kept.get(look) ?? [shared, blocks, looks[look], preview].map(sheetOf);
	kept.set(look, sheets);
	return sheets;
}

export function sheetOf(css: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
}
