import { useState } from "react";
import { t } from "#src/i18n/t.ts";
import { timeOfDay } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import { ariaKeys } from "./key-map.ts";
import type { FeedProps } from "./material.ts";
import { type News, newsOf, newsWords } from "./news.ts";
import type { DeskControls } from "./use-desk.ts";
import { useKeyMap } from "./use-key-map.ts";

/** What changed since the last look: each part leads to what it is about, one after the other. */
export function NewsLine({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	const { seen, words } = props;
	const w = words.feed;
	const { map } = useKeyMap();
	const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
	const all = newsOf(desk.notices, seen);
	if (all.length === 0) return null;

	/** Who left without ever writing is nobody one could look at. */
	const canShow = ({ commentIds, authorIds: [first] }: News) => commentIds.length > 0 || seen.authors.some(({ id }) => id === first);

	function show(news: News): void {
		const key = `${news.kind}-${news.desk}`;
		const at = (shown[key] ?? 0) % Math.max(1, news.commentIds.length);
		const id = news.commentIds[at];
		const [authorId] = news.authorIds;
		// What has been looked at leaves the news, so that the next press shows the next one; reactions stay, and are walked through.
		setShown({ ...shown, [key]: news.kind === "liked" || news.kind === "disliked" ? at + 1 : 0 });
		if (id !== undefined) desk.goTo(id);
		else if (authorId !== undefined) desk.showOnly(authorId);
	}

	return (
		<div className="shift-news">
			{!props.readOnly && <p className="faint">{t(w, "newsSince", { time: timeOfDay(seen.startsAtMinute, desk.since) })}</p>}
			<ul role="list">
				{all.map((news, index) => (
					<li key={`${news.kind}-${news.desk}`}>
						{canShow(news) ? (
							<button
								type="button"
								className={`news news--${news.kind}`}
								aria-keyshortcuts={index === 0 ? ariaKeys(map.news) : undefined}
								onClick={() => show(news)}
							>
								{newsWords(news, w)}
							</button>
						) : (
							<span className="news-plain">{newsWords(news, w)}</span>
						)}
					</li>
				))}
			</ul>
			{!props.readOnly && (
				<button
					type="button"
					className="tool"
					onClick={() => {
						desk.focusSelected();
						desk.dismissNews();
					}}
				>
					<Icon name="close" /> <span className="news-dismiss">{t(w, "newsDismiss")}</span>
				</button>
			)}
		</div>
	);
}
