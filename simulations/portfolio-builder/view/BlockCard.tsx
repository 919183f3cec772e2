import { memo, useId } from "react";
import { t, tn } from "#src/i18n/t.ts";
import { isBlank } from "../editing/blank.ts";
import { withBlock, withBlockAt, withCopy } from "../editing/edit.ts";
import type { Block } from "../schema.ts";
import { mayBeShown } from "../shown.ts";
import { BlockFields } from "./BlockFields.tsx";
import { useBench } from "./bench.ts";
import { Icon } from "./Icon.tsx";
import { gistOf, nameOf } from "./naming.ts";

interface BlockCardProps {
	block: Block;
	/** From 0. */
	index: number;
	/** How many blocks the page has. */
	all: number;
	isOpen: boolean;
	/** Remarks of the coach on it. */
	findings: number;
	onToggle(id: string): void;
	onMoved(id: string, to: number): void;
	onRemove(block: Block): void;
}

/** A block in the list: its name, its place, and its fields where it is open. */
export const BlockCard = memo(function BlockCard({ block, index, all, isOpen, findings, onToggle, onMoved, onRemove }: BlockCardProps) {
	const { words, quotable, edit } = useBench();
	const id = useId();
	const name = nameOf(block, words);
	const gist = gistOf(block);
	const isUnshown = !isBlank(block) && !mayBeShown(block, quotable);
	function move(to: number) {
		if (to < 0 || to >= all) return;
		edit((document) => withBlockAt(document, block.id, to), block.id);
		onMoved(block.id, to);
	}
	return (
		<li className={isOpen ? "pb-card pb-card--open" : "pb-card"} data-block={block.id}>
			<div className="pb-card-head">
				<span className="pb-grip" data-grip title={t(words, "drag")} aria-hidden="true">
					<Icon name="grip" />
				</span>
				<h3 className="pb-card-title">
					<button
						type="button"
						className="pb-toggle"
						aria-expanded={isOpen}
						aria-controls={`${id}-fields`}
						aria-describedby={`${id}-place`}
						onClick={() => onToggle(block.id)}
						onKeyDown={(event) => {
							if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
							event.preventDefault();
							move(index + (event.key === "ArrowUp" ? -1 : 1));
						}}
					>
						<span className="pb-kind">{t(words, `kind-${block.kind}`)}</span>
						<span className={gist === "" ? "pb-gist pb-gist--none" : "pb-gist"}>{gist || t(words, "nothingYet")}</span>
					</button>
				</h3>
				<span className="visually-hidden" id={`${id}-place`}>
					{t(words, "place", { kind: t(words, `kind-${block.kind}`), n: index + 1, all })} {t(words, "moveKeys")}
				</span>
				{findings > 0 && (
					<span className="pb-badge" title={tn(words, "findings", findings)}>
						<span aria-hidden="true">{findings}</span>
						<span className="visually-hidden">{tn(words, "findings", findings)}</span>
					</span>
				)}
				<span className="pb-moves">
					<button
						type="button"
						className="pb-icon"
						data-move="up"
						aria-label={t(words, "up", { name })}
						aria-disabled={index === 0}
						onClick={() => move(index - 1)}
					>
						<Icon name="up" />
					</button>
					<button
						type="button"
						className="pb-icon"
						data-move="down"
						aria-label={t(words, "down", { name })}
						aria-disabled={index === all - 1}
						onClick={() => move(index + 1)}
					>
						<Icon name="down" />
					</button>
				</span>
			</div>
			{isUnshown && <p className="pb-unshown">{t(words, "notShown")}</p>}
			<div className="pb-card-fields" id={`${id}-fields`} hidden={!isOpen}>
				{isOpen && (
					<>
						<BlockFields
							block={block}
							onBlock={(next, typing) =>
								edit((document) => withBlock(document, next), block.id, typing && { ...typing, field: `${block.id} ${typing.field}` })
							}
						/>
						<p className="pb-card-foot">
							<button
								type="button"
								className="button button--small"
								onClick={() => edit((document) => withCopy(document, block.id), block.id)}
							>
								{t(words, "duplicate")}
							</button>
							<button type="button" className="button button--small button--danger" onClick={() => onRemove(block)}>
								{t(words, "remove")}
							</button>
						</p>
					</>
				)}
			</div>
		</li>
	);
});
