import { readable } from "#content/fields/reading.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Aside as AsideText } from "#src/stores/work.ts";
import { CopyButton } from "../CopyButton.tsx";
import { ReadField } from "../fields/ReadField.tsx";
import { shortly } from "../when.ts";
import type { AssignmentBrief } from "./brief.ts";

interface Props {
	words: Words;
	brief: AssignmentBrief;
	aside: readonly AsideText[];
	onDiscard: (index: number) => void;
}

/** Texts that were not chosen; they stay until their writer throws them away. */
export function Aside({ words, brief, aside, onDiscard }: Props) {
	if (aside.length === 0) return null;
	return (
		<details className="aside">
			<summary>{tn(words, "aside", aside.length)}</summary>
			<ul className="plain-list">
				{aside.map((one, index) => {
					const field = brief.fields.find(({ id }) => id === one.field);
					return (
						<li key={`${one.at}-${one.field}`} className="aside-text">
							<p className="small faint">
								{field?.label ?? one.field} · {shortly(one.at)}
							</p>
							<ReadField field={field} words={words} value={one.text} />
							<p className="row">
								<CopyButton words={words} text={field ? readable(field, one.text) : one.text} />
								<button type="button" className="button button--small button--quiet" onClick={() => onDiscard(index)}>
									{t(words, "asideDiscard")}
								</button>
							</p>
						</li>
					);
				})}
			</ul>
		</details>
	);
}
