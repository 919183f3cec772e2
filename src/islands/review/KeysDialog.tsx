import { t, type Words } from "#src/i18n/t.ts";
import { Dialog } from "../Dialog.tsx";

/** Keys and the words that say what they do: `keys-<name>`. */
const shown = [
	[["j", "k"], "paragraph"],
	[["c"], "comment"],
	[["n", "p"], "criterion"],
	[["1", "2", "3", "4"], "level"],
	[["s"], "summary"],
	[["v"], "view"],
	[["Ctrl", "Enter"], "decide"],
	[["Esc"], "escape"],
	[["?"], "help"],
] as const;

export function KeysDialog({ words, onClose }: { words: Words; onClose: () => void }) {
	return (
		<Dialog title={t(words, "keysTitle")} onClose={onClose}>
			<dl className="key-list">
				{shown.map(([keys, does]) => (
					<div key={does}>
						<dt>
							{keys.map((key) => (
								<kbd key={key} className="key">
									{key}
								</kbd>
							))}
						</dt>
						<dd>{t(words, `keys-${does}`)}</dd>
					</div>
				))}
			</dl>
			<div className="row dialog-row">
				<button type="button" className="button" onClick={onClose}>
					{t(words, "close")}
				</button>
			</div>
		</Dialog>
	);
}
