import { t, tn } from "#src/i18n/t.ts";
import { Icon } from "./Icon.tsx";
import { ariaKeys } from "./key-map.ts";
import type { FeedProps } from "./material.ts";
import { countOf, filters, isNarrowed, noSearch, type Order, orders, places } from "./queue.ts";
import type { DeskControls } from "./use-desk.ts";
import { useKeyMap } from "./use-key-map.ts";

interface QueueHeadProps {
	props: FeedProps;
	desk: DeskControls;
}

/** Which of what has arrived is shown: place, filter, order, search, and what is being looked for just now. */
export function QueueHead({ props, desk }: QueueHeadProps) {
	const { seen, words } = props;
	const w = words.feed;
	const { map } = useKeyMap();
	const unread = seen.comments.filter((comment) => comment.channel === "private" && desk.isNew(comment)).length;
	const isTicking = desk.ticked !== null;
	return (
		<div className="feed-queue-head">
			<div className="queue-places">
				<fieldset className="places">
					<legend className="visually-hidden">{t(w, "places")}</legend>
					{places.map((place) => (
						<button
							key={place}
							type="button"
							className="place"
							aria-pressed={desk.place === place}
							aria-keyshortcuts={place === "messages" ? ariaKeys(map.messages) : undefined}
							onClick={() => desk.place !== place && desk.setPlace(place)}
						>
							{t(w, `place-${place}`)}
							{place === "messages" && unread > 0 && (
								<span className="place-unread">
									<span aria-hidden="true">{unread}</span>
									<span className="visually-hidden">{tn(w, "unread", unread)}</span>
								</span>
							)}
						</button>
					))}
				</fieldset>
				<button
					type="button"
					data-focus="find-open"
					className="tool"
					title={t(w, "act-find")}
					aria-pressed={desk.isFinding}
					aria-keyshortcuts={ariaKeys(map.find)}
					onClick={() => desk.setFinding(!desk.isFinding)}
				>
					<Icon name="find" /> <span className="visually-hidden">{t(w, "act-find")}</span>
				</button>
				{!props.readOnly && (
					<button
						type="button"
						data-focus="tick"
						className="tool"
						title={t(w, "tickSeveral")}
						aria-pressed={isTicking}
						aria-keyshortcuts={ariaKeys(map.tick)}
						onClick={() => desk.setTicking(!isTicking)}
					>
						<Icon name="tick" /> <span className="visually-hidden">{t(w, "tickSeveral")}</span>
					</button>
				)}
				<label className="feed-order">
					<span className="visually-hidden">{t(w, "order")}</span>
					<select value={desk.order} onChange={(event) => desk.setOrder(event.target.value as Order)}>
						{orders.map((order) => (
							<option key={order} value={order}>
								{t(w, `order-${order}`)}
							</option>
						))}
					</select>
				</label>
			</div>
			<fieldset className="chips queue-filters">
				<legend className="visually-hidden">{t(w, "filter")}</legend>
				{filters
					.filter((filter) => desk.place === "feed" || filter !== "removed")
					.map((filter) => (
						<button
							key={filter}
							type="button"
							className="chip"
							aria-pressed={desk.filter === filter}
							onClick={() => desk.setFilter(filter)}
						>
							{t(w, `filter-${filter}`)} <span className="chip-count">{countOf(seen, desk.place, filter, desk.aside)}</span>
						</button>
					))}
			</fieldset>
			{desk.isFinding && <Finder props={props} desk={desk} />}
			{isNarrowed(desk.search) && <Narrowed props={props} desk={desk} />}
		</div>
	);
}

function Finder({ props, desk }: QueueHeadProps) {
	const w = props.words.feed;
	const { search } = desk;
	return (
		<search className="queue-find">
			<label>
				<span className="visually-hidden">{t(w, "findWords")}</span>
				<input
					type="search"
					className="input"
					data-focus="find"
					placeholder={t(w, "findWords")}
					value={search.words}
					onChange={(event) => desk.setSearch({ ...search, words: event.target.value })}
					onKeyDown={(event) => event.key === "Escape" && desk.setFinding(false)}
				/>
			</label>
			<label>
				<span className="visually-hidden">{t(w, "findPost")}</span>
				<select
					className="input"
					value={search.postId ?? ""}
					onChange={(event) => desk.setSearch({ ...search, postId: event.target.value || null })}
				>
					<option value="">{t(w, "allPosts")}</option>
					{props.seen.posts
						.filter(({ second }) => second !== null)
						.map(({ id }) => (
							<option key={id} value={id}>
								{props.revealed.posts[id]?.slice(0, 60)}
							</option>
						))}
				</select>
			</label>
		</search>
	);
}

/** What the queue is narrowed to, and the way out of it. */
function Narrowed({ props, desk }: QueueHeadProps) {
	const w = props.words.feed;
	const { search } = desk;
	const name = search.authorId === null ? null : props.revealed.authors[search.authorId]?.name;
	const parts = [
		search.words.trim() !== "" && t(w, "with-words", { words: search.words.trim() }),
		name && t(w, "by-author", { name }),
		search.postId !== null && t(w, "under-post", { post: (props.revealed.posts[search.postId] ?? "").slice(0, 40) }),
	].filter(Boolean);
	return (
		<p className="queue-narrowed">
			<span>
				{t(w, "onlyShown")} {parts.join(", ")}
			</span>
			<button
				type="button"
				className="tool"
				onClick={() => {
					desk.setSearch(noSearch);
					desk.focus("find-open");
				}}
			>
				<Icon name="close" /> {t(w, "showEverything")}
			</button>
		</p>
	);
}
