import { memo, useMemo, useRef, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { PageContext } from "../page/context.ts";
import type { Block, PortfolioDocument } from "../schema.ts";
import { useBench } from "./bench.ts";
import { previewOf } from "./ghosts.ts";
import { PageFrame } from "./PageFrame.tsx";
import { Switch } from "./Switch.tsx";

/** CSS pixels of the two devices. */
const widths = { phone: 360, desktop: 1100 } as const;
const devices = ["phone", "desktop"] as const;
const schemes = ["light", "dark"] as const;

interface PreviewProps {
	document: PortfolioDocument;
	context: PageContext;
	/** Id of the block that is being written, which is kept in view. */
	open: string | null;
	onPick(blockId: string): void;
}

/** The page as others will see it, with examples where nothing is written yet. */
export const Preview = memo(function Preview({ document, context, open, onPick }: PreviewProps) {
	const { words, quotable } = useBench();
	const [device, setDevice] = useState<(typeof devices)[number]>("desktop");
	const [scheme, setScheme] = useState<(typeof schemes)[number]>("light");
	const blocks = useStable(document.blocks.map((block) => previewOf(block, words, quotable).block));
	const shown = useMemo(() => ({ ...document, blocks: blocks as Block[] }), [document, blocks]);
	const extra = rulesFor(document, words, quotable);
	return (
		<section className="pb-preview" aria-label={t(words, "previewTitle")}>
			<div className="pb-preview-bar">
				<Switch
					label={t(words, "previewWidth")}
					value={device}
					options={devices.map((one) => ({ id: one, label: t(words, one === "phone" ? "previewPhone" : "previewDesktop") }))}
					onValue={(one) => setDevice(one)}
				/>
				<Switch
					label={t(words, "previewScheme")}
					value={scheme}
					options={schemes.map((one) => ({ id: one, label: t(words, one === "light" ? "previewLight" : "previewDark") }))}
					onValue={(one) => setScheme(one)}
				/>
			</div>
			<div className={`pb-device pb-device--${device}`}>
				<PageFrame document={shown} context={context} width={widths[device]} scheme={scheme} extra={extra} onPick={onPick} follow={open} />
			</div>
		</section>
	);
});

/** The same list as before while its items are the same. */
function useStable<T>(items: readonly T[]): readonly T[] {
	const before = useRef(items);
	if (before.current.length !== items.length || before.current.some((item, n) => item !== items[n])) before.current = items;
	return before.current;
}

/** Hatches and names blocks that others do not see. The same text as long as they are the same blocks. */
function rulesFor({ blocks }: PortfolioDocument, words: Words, quotable: Parameters<typeof previewOf>[2]): string {
	return blocks
		.map((block) => ({ id: block.id, state: previewOf(block, words, quotable).state }))
		.filter(({ state }) => state !== "shown")
		.map(({ id, state }) => {
			const said = JSON.stringify(t(words, state === "ghost" ? "ghost" : "unshown"));
			return `#b-${id}{background:repeating-linear-gradient(-45deg,transparent 0 9px,color-mix(in srgb,var(--ink) 5%,transparent) 9px 10px)}#b-${id}::before{content:${said};display:block;grid-column:1/-1;flex-basis:100%;font:600 .8125rem/1.4 system-ui,sans-serif;letter-spacing:0;text-transform:none;padding:.35em .8em;margin-block-end:.75rem;background:var(--ink);color:var(--paper);inline-size:fit-content;block-size:fit-content}`;
		})
		.join("");
}
