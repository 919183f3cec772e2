import { memo, useCallback, useEffect, useRef, useState } from "react";
import { Announcer } from "#simulations/kit/Announcer.tsx";
import { t } from "#src/i18n/t.ts";
import { blankBlock } from "../editing/blank.ts";
import { freeId, isFull, withBlockAt, withNewBlock, withoutBlock } from "../editing/edit.ts";
import type { Block, PortfolioDocument } from "../schema.ts";
import { AddBlock } from "./AddBlock.tsx";
import { BlockCard } from "./BlockCard.tsx";
import { useBench } from "./bench.ts";
import { nameOf } from "./naming.ts";
import { useDrag } from "./use-drag.ts";

interface BlocksProps {
	document: PortfolioDocument;
	/** Id of the block that is open. */
	open: string | null;
	/** Remarks of the coach, by block. */
	findings: ReadonlyMap<string, number>;
	onOpen(id: string | null): void;
	onUndo(): void;
}

/** The blocks of the page in their order; one is open at a time, in its place. */
export const Blocks = memo(function Blocks({ document, open, findings, onOpen, onUndo }: BlocksProps) {
	const { words, edit } = useBench();
	const list = useRef<HTMLOListElement>(null);
	const { blocks } = document;
	const [told, setTold] = useState({ message: "", nth: 0 });
	/** What was removed last, as long as nothing was edited since. */
	const [removed, setRemoved] = useState<{ name: string; from: readonly Block[] } | null>(null);
	const latest = useRef({ blocks, words, open });
	useEffect(() => {
		latest.current = { blocks, words, open };
	});

	const toggle = useCallback((id: string) => onOpen(latest.current.open === id ? null : id), [onOpen]);
	const moved = useCallback((id: string, to: number) => {
		const { blocks: all, words: w } = latest.current;
		const block = all.find((one) => one.id === id);
		if (block) setTold(({ nth }) => ({ message: t(w, "movedTo", { name: nameOf(block, w), n: to + 1, all: all.length }), nth: nth + 1 }));
		const held = globalThis.document.activeElement;
		// A moved element loses the focus in some browsers: whoever moves by keys goes on from where they are.
		requestAnimationFrame(() => held instanceof HTMLElement && held.isConnected && held.focus({ preventScroll: false }));
	}, []);
	const drop = useCallback(
		(id: string, to: number) => {
			edit((page) => withBlockAt(page, id, to), id);
			moved(id, to);
		},
		[edit, moved],
	);
	const remove = useCallback(
		(block: Block) => {
			edit((page) => withoutBlock(page, block.id), block.id);
			onOpen(null);
			setRemoved({ name: nameOf(block, latest.current.words), from: latest.current.blocks.filter((one) => one !== block) });
			requestAnimationFrame(() => globalThis.document.querySelector<HTMLElement>("[data-undo-removal]")?.focus());
		},
		[edit, onOpen],
	);
	useDrag(list, drop);

	const stillRemoved = removed !== null && removed.from.length === blocks.length && removed.from.every((one, n) => one === blocks[n]);
	return (
		<section className="pb-blocks" aria-label={t(words, "blocks")}>
			<ol className="pb-list" ref={list}>
				{blocks.map((block, index) => (
					<BlockCard
						key={block.id}
						block={block}
						index={index}
						all={blocks.length}
						isOpen={block.id === open}
						findings={findings.get(block.id) ?? 0}
						onToggle={toggle}
						onMoved={moved}
						onRemove={remove}
					/>
				))}
			</ol>
			<Announcer message={told.message} nth={told.nth} />
			<div role="status">
				{stillRemoved && (
					<p className="pb-removed">
						{t(words, "removed", { name: removed.name })}{" "}
						<button
							type="button"
							className="button button--small"
							data-undo-removal
							onClick={() => {
								setRemoved(null);
								onUndo();
							}}
						>
							{t(words, "undo")}
						</button>
					</p>
				)}
			</div>
			<AddBlock
				isFull={isFull(document)}
				onAdd={(kind) => {
					const id = freeId(blocks, kind);
					// Contact stays last: it is where a page ends.
					const at = blocks.at(-1)?.kind === "contact" && kind !== "contact" ? blocks.length - 1 : blocks.length;
					edit((page) => withNewBlock(page, blankBlock(kind, id), kind === "headline" ? 0 : at), id);
					onOpen(id);
				}}
			/>
		</section>
	);
});
