import { t } from "#src/i18n/t.ts";
import { BulkBar } from "./BulkBar.tsx";
import type { FeedProps } from "./material.ts";
import { QueueHead } from "./QueueHead.tsx";
import { QueueRow } from "./QueueRow.tsx";
import { isNarrowed, noSearch } from "./queue.ts";
import type { DeskControls } from "./use-desk.ts";

interface QueueProps {
	props: FeedProps;
	desk: DeskControls;
	faces: ReadonlyMap<string, number>;
	/** Comment that the coach points at. */
	coached: string | null;
	/** Comments later than this slide in. */
	newAfter: number;
	onOpen(id: string, byKey: boolean): void;
}

/** What has arrived, filtered and in order; never sorted by how bad it is: to see that is the player's work. */
export function Queue({ props, desk, faces, coached, newAfter, onOpen }: QueueProps) {
	return (
		<section className="feed-queue" aria-label={t(props.words.feed, "queue")}>
			<QueueHead props={props} desk={desk} />
			{desk.queue.length === 0 ? (
				<Empty props={props} desk={desk} />
			) : (
				<ul role="list" className="feed-queue-list">
					{desk.queue.map((comment) => (
						<QueueRow
							key={comment.id}
							props={props}
							desk={desk}
							comment={comment}
							face={faces.get(comment.authorId) ?? 0}
							isCoached={comment.id === coached}
							isArriving={comment.second > newAfter}
							onOpen={onOpen}
						/>
					))}
				</ul>
			)}
			{desk.ticked !== null && <BulkBar props={props} desk={desk} />}
		</section>
	);
}

/** Why nothing is shown, and what to do about it. */
function Empty({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	const w = props.words.feed;
	if (isNarrowed(desk.search)) {
		return (
			<div className="feed-empty">
				<p className="feed-empty-title">{t(w, "empty-search")}</p>
				<p className="soft small">{t(w, "empty-search-more")}</p>
				<button
					type="button"
					className="button button--small"
					onClick={() => {
						desk.setSearch(noSearch);
						desk.focus("find-open");
					}}
				>
					{t(w, "showEverything")}
				</button>
			</div>
		);
	}
	const key = desk.place === "messages" ? `empty-messages-${desk.filter}` : `empty-${desk.filter}`;
	return (
		<div className="feed-empty">
			<p className="feed-empty-title">{t(w, key)}</p>
			<p className="soft small">{t(w, `${key}-more`)}</p>
		</div>
	);
}
