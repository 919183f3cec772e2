/** The page on which anyone verifies a certificate, as HTML without script. React is read when it is first asked for. */
import { readStyles } from "#simulations/portfolio-builder/page/read-styles.ts";
import type { Deps } from "../deps.ts";
import { fill } from "../fill.ts";
import type { Rendered } from "../portfolio/render.ts";
import type { Verified } from "../usecases/verify-certificate.ts";

export type Shown = Verified | { state: "too-many"; minutes: number };

let styles: ReturnType<typeof readStyles> | null = null;

/** @param shown  null before anybody has asked about a number */
export async function renderVerify(
	{ catalog }: Pick<Deps, "catalog">,
	shown: Shown | null,
	{ origin }: { origin: string },
): Promise<Rendered> {
	const [{ wholeHtml }, { createElement }, { VerifyPage }] = await Promise.all([
		import("#simulations/portfolio-builder/page/document.ts"),
		import("react"),
		import("./verify-page.ts"),
	]);
	styles ??= readStyles([new URL("./verify.css", import.meta.url)]);
	const words = catalog.ui.get("verify") ?? {};
	const language = catalog.languages[0];
	const title = fill(words[`title-${shown?.state ?? "ask"}`] ?? "", {
		name: shown && "certificate" in shown ? shown.certificate.name : "",
	});
	const head = {
		css: styles.css,
		url: null,
		indexed: false,
		sharePicture: null,
		title,
		description: words.line ?? "",
		type: "article",
	} as const;
	const course = language?.courseTitle ?? "";
	const body = createElement(VerifyPage, { shown, words, course, locale: language?.locale ?? "en", origin });
	return { html: wholeHtml(language?.id ?? "en", head, body), style: styles.source };
}
