import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadCatalog } from "#content/catalog.ts";
import { numberFrom, shownNumber } from "./number.ts";
import { VerifyPage } from "./verify-page.ts";

test("the example in the empty field has the shape of a number, letters and digits, so that nobody takes it for digits only", () => {
	const words = loadCatalog().ui.get("verify") ?? {};
	const page = renderToStaticMarkup(
		h(VerifyPage, { shown: null, words, course: "A course", locale: "en-GB", origin: "https://example.org" }),
	);
	const example = /placeholder="(?:e\.g\. )([^"]+)"/.exec(page)?.[1] ?? "";
	const shape = (number: string) => number.replace(/[0-9A-HJKMNP-TV-Z]/g, "x");
	expect(shape(example)).toBe(shape(shownNumber(numberFrom(new Uint8Array(7)))));
	expect(example).toMatch(/[A-Z]/);
	expect(example).toMatch(/[0-9]/);
});
