import { t } from "#src/i18n/t.ts";
import { Icon } from "./Icon.tsx";
import { ariaKeys } from "./key-map.ts";
import type { FeedProps } from "./material.ts";
import type { DeskControls } from "./use-desk.ts";
import { useKeyMap } from "./use-key-map.ts";

/** Letting time pass, the house rules, the keys, and the end of the shift. */
export function ShiftTools({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	const { seen, words, busy } = props;
	const w = words.feed;
	const { map } = useKeyMap();
	if (seen.over) {
		return (
			<div className="shift-tools">
				<button
					data-focus="debrief"
					type="button"
					className="button button--signal"
					aria-disabled={busy}
					onClick={() => !busy && props.finish()}
				>
					{t(w, busy ? "lookingBack" : "toDebrief")}
				</button>
			</div>
		);
	}
	const still = busy || desk.isWaiting;
	return (
		<div className="shift-tools">
			<div className="shift-wait">
				<button
					type="button"
					className="button button--small"
					aria-disabled={still}
					aria-keyshortcuts={ariaKeys(map.wait)}
					onClick={() => !still && void desk.wait(5)}
				>
					{t(w, "waitMinutes", { n: 5 })}
				</button>
				<button
					type="button"
					className="button button--small shift-news-wait"
					aria-disabled={busy && !desk.isWaiting}
					aria-keyshortcuts={ariaKeys(map["wait-for-news"])}
					onClick={() => {
						if (desk.isWaiting) desk.stopWaiting();
						else if (!busy) void desk.waitForNews();
					}}
				>
					{t(w, desk.isWaiting ? "stopWaiting" : "waitForNews")}
				</button>
				<button
					type="button"
					className="button button--small shift-longer"
					aria-disabled={still}
					onClick={() => !still && desk.setPanel("wait")}
				>
					{t(w, "waitLonger")}
				</button>
			</div>
			<button
				type="button"
				className="button button--quiet button--small"
				aria-keyshortcuts={ariaKeys(map["brand-book"])}
				onClick={() => desk.setPanel("brand")}
			>
				<Icon name="book" /> {t(w, "brandBook")}
			</button>
			<button
				type="button"
				className="button button--quiet button--small shift-keys"
				aria-keyshortcuts={ariaKeys(map.keys)}
				onClick={() => desk.setPanel("keys")}
			>
				{t(w, "keys")}
			</button>
			<button
				type="button"
				className="button button--quiet button--small"
				aria-disabled={still}
				onClick={() => !still && desk.setPanel("finish")}
			>
				{t(w, "endShift")}
			</button>
		</div>
	);
}
