import { t, type Words } from "#src/i18n/t.ts";

interface Props {
	words: Words;
	name: string;
	first: boolean;
	last: boolean;
	onMove: (by: -1 | 1) => void;
	onRemove: () => void;
}

/** What can be done to a row without dragging it. */
export function RowTools({ words, name, first, last, onMove, onRemove }: Props) {
	return (
		<div className="row-tools">
			<button
				type="button"
				className="row-tool"
				aria-disabled={first}
				aria-label={t(words, "cells-up", { name })}
				onClick={() => onMove(-1)}
			>
				<Sign d="M10 15V5M5.5 9.5 10 5l4.5 4.5" />
			</button>
			<button
				type="button"
				className="row-tool"
				aria-disabled={last}
				aria-label={t(words, "cells-down", { name })}
				onClick={() => onMove(1)}
			>
				<Sign d="M10 5v10M5.5 10.5 10 15l4.5-4.5" />
			</button>
			<button type="button" className="row-tool" aria-label={t(words, "cells-remove", { name })} onClick={onRemove}>
				<Sign d="m5.5 5.5 9 9m0-9-9 9" />
			</button>
		</div>
	);
}

function Sign({ d }: { d: string }) {
	return (
		<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
			<path d={d} />
		</svg>
	);
}
