import type { ReactNode } from "react";
import { t, type Words } from "#src/i18n/t.ts";

interface Props {
	words: Words;
	canUndo: boolean;
	onUndo: () => void;
	/** What was done last, announced. */
	said: string;
	/** The button that adds, where more can be added. */
	children: ReactNode;
}

/** Below what is edited: adding to it, taking back, and what was done. */
export function EditorFoot({ words, canUndo, onUndo, said, children }: Props) {
	return (
		<p className="grid-foot">
			{children}
			{canUndo && (
				<button type="button" className="button button--small" onClick={onUndo}>
					{t(words, "cells-undo")}
				</button>
			)}
			<span role="status">{said}</span>
		</p>
	);
}
