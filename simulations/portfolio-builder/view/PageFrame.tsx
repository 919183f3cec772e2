import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { PageContext } from "../page/context.ts";
import { Page } from "../page/page.ts";
import type { PortfolioDocument } from "../schema.ts";
import { sheetOf, sheetsFor } from "./preview-sheets.ts";

interface PageFrameProps {
	document: PortfolioDocument;
	context: PageContext;
	/** CSS pixels that the page believes it has. */
	width: number;
	scheme: "light" | "dark";
	/** Rules of this frame alone. */
	extra?: string;
	onPick?: (blockId: string) => void;
	/** Block that is brought into view. */
	follow?: string | null;
}

/** The real page in a shadow of its own, as wide as the device it is shown for, scaled to fit; never larger than it is, and in the middle of its place. */
export const PageFrame = memo(function PageFrame({ document, context, width, scheme, extra = "", onPick, follow = null }: PageFrameProps) {
	const place = useRef<HTMLDivElement>(null);
	const host = useRef<HTMLDivElement>(null);
	const [root, setRoot] = useState<ShadowRoot | null>(null);
	const { look } = document;

	useLayoutEffect(() => {
		const element = host.current;
		if (!element) return;
		setRoot(element.shadowRoot ?? element.attachShadow({ mode: "open" }));
	}, []);
	useLayoutEffect(() => {
		if (root) root.adoptedStyleSheets = [...sheetsFor(look), ...(extra ? [sheetOf(extra)] : [])];
	}, [root, look, extra]);
	useLayoutEffect(() => {
		const [outer, inner] = [place.current, host.current];
		if (!outer || !inner) return;
		const fit = () => {
			const scale = Math.min(1, outer.clientWidth / width);
			inner.style.setProperty("--page-width", `${width}px`);
			inner.style.setProperty("--page-scale", String(scale));
			outer.style.setProperty("--page-height", `${Math.ceil(inner.offsetHeight * scale)}px`);
			outer.style.setProperty("--page-inset", `${Math.max(0, (outer.clientWidth - width * scale) / 2)}px`);
		};
		fit();
		const observer = new ResizeObserver(fit);
		observer.observe(outer);
		observer.observe(inner);
		return () => observer.disconnect();
	}, [width]);
	useLayoutEffect(() => {
		if (!root) return;
		const click = (event: Event) => {
			const target = event.target instanceof Element ? event.target : null;
			// A preview shows where things lead without going there.
			if (target?.closest("a")) event.preventDefault();
			const block = target?.closest<HTMLElement>("[id^='b-']");
			if (block) onPick?.(block.id.slice(2));
		};
		root.addEventListener("click", click);
		return () => root.removeEventListener("click", click);
	}, [root, onPick]);

	useEffect(() => {
		const block = follow === null ? null : root?.getElementById(`b-${follow}`);
		const scroller = place.current?.parentElement;
		if (!block || !scroller) return;
		const [box, view] = [block.getBoundingClientRect(), scroller.getBoundingClientRect()];
		if (box.top < view.top || box.top > view.top + view.height / 2) scroller.scrollTop += box.top - view.top;
	}, [root, follow]);

	return (
		<div className="pb-frame" ref={place}>
			<div className="pb-frame-page" ref={host} data-scheme={scheme} />
			{root && createPortal(<Page document={document} context={context} scheme={scheme} />, root)}
		</div>
	);
});
