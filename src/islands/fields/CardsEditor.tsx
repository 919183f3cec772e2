import { useId } from "react";
import { rowName } from "./field-words.ts";
import { RowParts } from "./RowParts.tsx";
import { RowTools } from "./RowTools.tsx";
import type { EditorParts } from "./TableEditor.tsx";

/** Cards of the same labelled parts, one below the other. */
export function CardsEditor({ grid, words, cellWords, actions, wrong, onLeave }: EditorParts) {
	const id = useId();
	const { rows } = actions;
	const several = grid.most > 1;
	return (
		<div className="form-cards">
			{rows.map((row, index) => (
				<section key={row.id} className="form-card" aria-labelledby={several ? `${id}-${row.id}` : undefined}>
					{several && (
						<header className="form-card-head">
							<h4 id={`${id}-${row.id}`}>
								{cellWords.row} {index + 1}
							</h4>
							<RowTools
								words={words}
								name={rowName(grid, cellWords, row, index)}
								first={index === 0}
								last={index === rows.length - 1}
								onMove={(by) => actions.move(row.id, by)}
								onRemove={() => actions.remove(row.id)}
							/>
						</header>
					)}
					<div className="form-parts">
						<RowParts
							grid={grid}
							cellWords={cellWords}
							actions={actions}
							wrong={wrong}
							onLeave={onLeave}
							row={row}
							name={`${cellWords.row ?? ""} ${index + 1}`}
						/>
					</div>
				</section>
			))}
		</div>
	);
}
