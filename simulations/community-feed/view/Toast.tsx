import { t } from "#src/i18n/t.ts";
import { span } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import { ariaKeys } from "./key-map.ts";
import type { FeedProps } from "./material.ts";
import type { DeskControls } from "./use-desk.ts";
import { useKeyMap } from "./use-key-map.ts";

/** The line after an act: what was done, and the way back where there is one. It stays until the next act or until sent away. */
export function Toast({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	const { seen, words, busy } = props;
	const w = words.feed;
	const { map } = useKeyMap();
	if (!desk.done || seen.over) return null;
	const { text, undo, stays } = desk.done;
	const seconds = undo.reduce((sum, { type }) => sum + (type === "wait" || type === "reply" ? 0 : seen.costs[type]), 0);
	return (
		<div className="toast">
			<p>
				{text}
				{stays && <span className="toast-stays"> {t(w, stays)}</span>}
			</p>
			{undo.length > 0 && (
				<button
					type="button"
					className="toast-button"
					aria-disabled={busy}
					aria-keyshortcuts={ariaKeys(map.undo)}
					onClick={() => {
						if (busy) return;
						desk.focusSelected();
						void desk.undo();
					}}
				>
					<Icon name="undo" /> {t(w, "act-undo")} <span className="cost">{span(seconds, w)}</span>
				</button>
			)}
			<button
				type="button"
				className="toast-button toast-close"
				onClick={() => {
					desk.focusSelected();
					desk.dismissDone();
				}}
			>
				<Icon name="close" /> <span className="visually-hidden">{t(w, "dismiss")}</span>
			</button>
		</div>
	);
}
