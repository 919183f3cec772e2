import { useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import type { Block } from "../schema.ts";
import { blockKinds, limits } from "../vocabulary.ts";
import { useBench } from "./bench.ts";
import { Icon } from "./Icon.tsx";

/** A menu of the kinds of blocks that says what each is for. */
export function AddBlock({ isFull, onAdd }: { isFull: boolean; onAdd(kind: Block["kind"]): void }) {
	const { words } = useBench();
	const [isOpen, setOpen] = useState(false);
	if (isFull) return <p className="pb-note">{t(words, "addFull", { most: limits.blocks })}</p>;
	return (
		<>
			<button type="button" className="button pb-add" onClick={() => setOpen(true)}>
				<Icon name="plus" /> {t(words, "addBlock")}
			</button>
			{isOpen && (
				<Dialog title={t(words, "addTitle")} closeLabel={t(words, "cancel")} onClose={() => setOpen(false)}>
					<ul className="pb-kinds">
						{blockKinds.map((kind) => (
							<li key={kind}>
								<button
									type="button"
									className="pb-kind-choice"
									onClick={() => {
										setOpen(false);
										onAdd(kind);
									}}
								>
									<b>{t(words, `kind-${kind}`)}</b>
									<span>{t(words, `for-${kind}`)}</span>
								</button>
							</li>
						))}
					</ul>
				</Dialog>
			)}
		</>
	);
}
