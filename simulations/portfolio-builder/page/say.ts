import { createElement as h, type ReactNode } from "react";
import { t } from "../../../src/i18n/t.ts";
import type { PageContext } from "./context.ts";

type Variables = Readonly<Record<string, string | number>>;

/** The page's own words, marked as being in another language where the document is in another. */
export function say(context: PageContext, key: string, variables: Variables = {}): ReactNode {
	return own(context, t(context.words, key, variables));
}

/** The same for words that have been filled in already. */
export function own(context: PageContext, text: string): ReactNode {
	return sameLanguage(context) ? text : h("span", { lang: context.wordsLanguage, dir: "ltr" }, text);
}

const sameLanguage = ({ language, wordsLanguage }: PageContext) => language.split("-")[0] === wordsLanguage.split("-")[0];

/** Languages that are written from right to left. */
const rightToLeft: readonly string[] = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/** @param language  BCP 47 */
export function directionOf(language: string): "ltr" | "rtl" {
	return rightToLeft.includes(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
