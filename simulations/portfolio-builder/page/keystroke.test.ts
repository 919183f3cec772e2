import { parseHTML } from "linkedom";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { makeLong } from "../make.ts";
import type { PortfolioDocument } from "../schema.ts";
import { makeContext } from "./make.ts";
import { Page } from "./page.ts";

// React asks for these after the test too, until it has nothing left to do; the file has them to itself.
const { window } = parseHTML("<!doctype html><html><body><div></div></body></html>");
vi.stubGlobal("window", window);
vi.stubGlobal("document", window.document);

test("a keystroke in a page of forty blocks renders the one block that it is in", () => {
	const rendered: string[] = [];
	const context = makeContext({
		imageUrl: (id) => {
			rendered.push(id);
			return null;
		},
	});
	// A picture in every block of text tells when the block is rendered.
	const long = makeLong();
	const blocks = long.blocks.map((block) => (block.kind === "about" ? { ...block, picture: { imageId: block.id, alt: "" } } : block));
	const root = createRoot(document.querySelector("div") as unknown as Element);
	const show = (own: PortfolioDocument) => flushSync(() => root.render(createElement(Page, { document: own, context })));
	show({ ...long, blocks });
	expect(rendered.length).toBeGreaterThan(8);

	rendered.length = 0;
	const at = blocks.findLastIndex(({ kind }) => kind === "about");
	const edited = blocks[at];
	if (edited?.kind !== "about") throw new Error("the long page has blocks of text");
	show({ ...long, blocks: blocks.with(at, { ...edited, text: `${edited.text}!` }) });
	expect(new Set(rendered)).toEqual(new Set([edited.id]));
	expect(document.querySelector(`#b-${edited.id}`)?.textContent).toMatch(/!$/);
	root.unmount();
});
