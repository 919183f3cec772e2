import { facePath } from "#simulations/kit/faces.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { age } from "./clock.ts";
import { deedsOf } from "./deeds.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import { countOf, filters, isUntouched, orders } from "./queue.ts";
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
	const { seen, words } = props;
	const w = words.feed;
	return (
		<section className="feed-queue" aria-label={t(w, "queue")}>
			<div className="feed-queue-head">
				<fieldset className="chips">
					<legend className="visually-hidden">{t(w, "filter")}</legend>
					{filters.map((filter) => (
						<button
							key={filter}
							type="button"
							className="chip"
							aria-pressed={desk.filter === filter}
							onClick={() => desk.setFilter(filter)}
						>
							{t(w, `filter-${filter}`)} <span className="chip-count">{countOf(seen, filter, desk.aside)}</span>
						</button>
					))}
				</fieldset>
				<label className="feed-order">
					<span className="visually-hidden">{t(w, "order")}</span>
					<select value={desk.order} onChange={(event) => desk.setOrder(event.target.value === "newest" ? "newest" : "oldest")}>
						{orders.map((order) => (
							<option key={order} value={order}>
								{t(w, `order-${order}`)}
							</option>
						))}
					</select>
				</label>
			</div>
			{desk.queue.length === 0 ? (
				<div className="feed-empty">
					<p className="feed-empty-title">{t(w, `empty-${desk.filter}`)}</p>
					<p className="soft small">{t(w, `empty-${desk.filter}-more`)}</p>
				</div>
			) : (
				<ul role="list" className="feed-queue-list">
					{desk.queue.map((comment) => (
						<li key={comment.id} className={comment.second > newAfter ? "is-new" : undefined}>
							<button
								type="button"
								data-focus={`row-${comment.id}`}
								className={comment.id === coached ? "row-button is-coached" : "row-button"}
								aria-current={comment.id === desk.selected?.id}
								onClick={(event) => onOpen(comment.id, event.detail === 0)}
							>
								<img className="face" src={facePath(faces.get(comment.authorId) ?? 0)} alt="" width="40" height="40" />
								<span className="row-name">{props.revealed.authors[comment.authorId]?.name}</span>
								<span className="row-age">{age(seen.second - comment.second, w)}</span>
								<span className="row-text">{props.revealed.comments[comment.id]}</span>
								<RowState comment={comment} props={props} isAside={desk.aside.has(comment.id)} />
							</button>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function RowState({ comment, props, isAside }: { comment: SeenComment; props: FeedProps; isAside: boolean }) {
	const { seen, words, material } = props;
	const w = words.feed;
	if (!isUntouched(comment)) {
		return (
			<span className="row-state">
				<Icon name="check" /> {deedsOf(comment, seen, material, w)[0]}
			</span>
		);
	}
	if (isAside) return <span className="row-state">{t(w, "setAside")}</span>;
	const overdue = seen.second - comment.second - seen.answerTimeMinutes * 60;
	return (
		<span className="row-state row-state--waiting">
			<span className="visually-hidden">{t(w, "waits")}</span>
			{overdue > 0 && tn(w, "overdue", seen.answerTimeMinutes)}
		</span>
	);
}
