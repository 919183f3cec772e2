import { facePath } from "#simulations/kit/faces.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { Badges } from "./Badges.tsx";
import { age } from "./clock.ts";
import { deedsOf } from "./deeds.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import { isLoopOpen, isUntouched } from "./queue.ts";
import type { DeskControls } from "./use-desk.ts";

interface QueueRowProps {
	props: FeedProps;
	desk: DeskControls;
	comment: SeenComment;
	face: number;
	isCoached: boolean;
	/** It slides in. */
	isArriving: boolean;
	onOpen(id: string, byKey: boolean): void;
}

/** One comment of the queue: who, since when, the first lines, and how it stands. */
export function QueueRow({ props, desk, comment, face, isCoached, isArriving, onOpen }: QueueRowProps) {
	const { seen, words, revealed, material } = props;
	const w = words.feed;
	const name = revealed.authors[comment.authorId]?.name ?? "";
	const author = seen.authors.find(({ id }) => id === comment.authorId);
	const isNew = desk.isNew(comment);
	const classes = ["queue-row", isArriving && "is-new", isNew && "is-unread", desk.ticked?.has(comment.id) && "is-ticked"];
	return (
		<li className={classes.filter(Boolean).join(" ")}>
			{desk.ticked !== null && (
				<label className="row-tick">
					<input
						type="checkbox"
						checked={desk.ticked.has(comment.id)}
						onChange={(event) => desk.tick(comment.id, (event.nativeEvent as MouseEvent).shiftKey)}
					/>
					<span className="visually-hidden">{t(w, "tickOf", { name })}</span>
				</label>
			)}
			<button
				type="button"
				data-focus={`row-${comment.id}`}
				className={isCoached ? "row-button is-coached" : "row-button"}
				aria-current={comment.id === desk.selected?.id}
				onClick={(event) => (desk.ticked !== null && event.shiftKey ? desk.tick(comment.id, true) : onOpen(comment.id, event.detail === 0))}
			>
				<img className="face" src={facePath(face)} alt="" width="40" height="40" />
				<span className="row-name">
					{isNew && <span className="visually-hidden">{t(w, "isNew")} </span>}
					{name}
				</span>
				<span className="row-age">{age(seen.second - comment.second, w)}</span>
				<span className="row-text">{revealed.comments[comment.id]}</span>
				<span className="row-foot">
					<RowState comment={comment} props={props} isAside={desk.aside.has(comment.id)} />
					<Badges author={author} words={words} language={material.language} />
				</span>
			</button>
		</li>
	);
}

function RowState({ comment, props, isAside }: { comment: SeenComment; props: FeedProps; isAside: boolean }) {
	const { seen, words, material } = props;
	const w = words.feed;
	if (isAside) return <span className="row-state">{t(w, "setAside")}</span>;
	if (isLoopOpen(comment)) {
		const desk = comment.escalations.findLast(({ answeredSecond }) => answeredSecond !== null)?.to ?? "support";
		return <span className="row-state row-state--waiting">{t(w, "loopOpen", { desk: t(w, `deskTitle-${desk}`) })}</span>;
	}
	if (!isUntouched(comment)) {
		return (
			<span className="row-state">
				<Icon name="check" /> {deedsOf(comment, seen, material, w).at(-1)}
			</span>
		);
	}
	const overdue = seen.second - comment.second - seen.answerTimeMinutes * 60;
	return (
		<>
			<span className="visually-hidden">{t(w, "waits")}</span>
			{overdue > 0 && <span className="row-state row-state--waiting">{tn(w, "overdue", seen.answerTimeMinutes)}</span>}
		</>
	);
}
