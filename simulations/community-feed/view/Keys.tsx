import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import type { FeedProps } from "./material.ts";
import { keys } from "./use-keys.ts";

interface KeysProps {
	words: FeedProps["words"];
	on: boolean;
	setOn(on: boolean): void;
	onClose(): void;
}

/** The keys, and the switch that turns them off. */
export function Keys({ words, on, setOn, onClose }: KeysProps) {
	const w = words.feed;
	return (
		<Dialog title={t(w, "keys")} closeLabel={t(w, "close")} onClose={onClose}>
			<dl className="keys">
				{keys.map(({ key, words: name }) => (
					<div key={key}>
						<dt>
							{key === key.toUpperCase() && key !== "?" ? (
								<>
									<kbd>Shift</kbd> <kbd>{key}</kbd>
								</>
							) : (
								<kbd>{key}</kbd>
							)}
						</dt>
						<dd>{t(w, name, { n: 5 })}</dd>
					</div>
				))}
			</dl>
			<p className="soft small">{t(w, "keysMore")}</p>
			<label className="choice-option">
				<input type="checkbox" data-autofocus checked={on} onChange={(event) => setOn(event.target.checked)} />
				<span>
					<b>{t(w, "keysOn")}</b>
					<span className="soft small">{t(w, "keysOnMore")}</span>
				</span>
			</label>
		</Dialog>
	);
}
