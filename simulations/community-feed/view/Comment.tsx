import { facePath } from "#simulations/kit/faces.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Composer } from "./Composer.tsx";
import type { CommentAct } from "./can.ts";
import { age, timeOfDay } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import { Monogram } from "./Post.tsx";
import { wordsOf } from "./reply-words.ts";
import type { DeskControls } from "./use-desk.ts";

interface CommentProps {
	props: FeedProps;
	desk: DeskControls;
	comment: SeenComment;
	face: number;
	depth: 0 | 1;
	isNew: boolean;
	/** Handling that the coach points at, on this comment. */
	coached: string | null;
	onPress(act: CommentAct): void;
}

/** A comment in its thread, with the brand's answers; the selected one carries what can be done about it. */
export function Comment({ props, desk, comment, face, depth, isNew, coached, onPress }: CommentProps) {
	const { seen, words, material, revealed } = props;
	const w = words.feed;
	const author = revealed.authors[comment.authorId];
	const name = author?.name ?? "";
	const isSelected = desk.selected?.id === comment.id;
	const classes = [
		"comment",
		depth === 1 && "comment--answer",
		isSelected && "is-selected",
		isNew && "is-new",
		`comment--${comment.status}`,
	];
	return (
		<article
			className={classes.filter(Boolean).join(" ")}
			data-focus={`comment-${comment.id}`}
			tabIndex={-1}
			aria-label={t(w, "commentBy", { name })}
		>
			<img className="face" src={facePath(face)} alt="" width="40" height="40" />
			<div className="comment-body">
				<header className="comment-head">
					{isSelected ? (
						<b>{name}</b>
					) : (
						<button type="button" className="comment-open" onClick={() => desk.select(comment.id, "comment", "thread")}>
							{name}
						</button>
					)}
					<span className="faint small">
						{timeOfDay(seen.startsAtMinute, comment.second)} · {age(seen.second - comment.second, w)}
					</span>
				</header>
				<p className="comment-text">{revealed.comments[comment.id]}</p>
				<CommentMarks comment={comment} props={props} isAside={desk.aside.has(comment.id)} />
				{comment.replies.map((reply) => (
					<div className="answer" key={reply.second}>
						<Monogram name={material.brand.name} />
						<div>
							<p className="comment-head">
								<b>{material.brand.name}</b>
								<span className="faint small">
									{timeOfDay(seen.startsAtMinute, reply.second)} · {t(w, `strategy-${reply.strategy}`)}
								</span>
							</p>
							<p>{wordsOf(reply, material, name)}</p>
						</div>
					</div>
				))}
				{isSelected &&
					!seen.over &&
					(desk.panel === "reply" ? (
						<Composer key={comment.id} props={props} desk={desk} comment={comment} authorName={name} />
					) : (
						<ActionBar props={props} desk={desk} comment={comment} coached={coached} onPress={onPress} />
					))}
			</div>
		</article>
	);
}

/** Likes and what became of a comment, each in words. */
function CommentMarks({ comment, props, isAside }: { comment: SeenComment; props: FeedProps; isAside: boolean }) {
	const { seen, words, material } = props;
	const w = words.feed;
	const at = (second: number) => timeOfDay(seen.startsAtMinute, second);
	const rule = material.brand.rules.find((one) => one.id === comment.ruleId)?.title;
	const deleted = comment.status === "deleted" && (rule ? t(w, "deletedUnder", { rule }) : t(w, "deleted"));
	const removed = comment.status === "hidden" ? t(w, "hidden") : deleted;
	return (
		<p className="comment-marks">
			{comment.likes > 0 && <span>{tn(w, "likes", comment.likes)}</span>}
			{comment.dislikes > 0 && <span>{tn(w, "dislikes", comment.dislikes)}</span>}
			{comment.cause !== null && <span>{t(w, `cause-${comment.cause}`)}</span>}
			{comment.liked && (
				<span className="tag">
					<Icon name="like" /> {t(w, "liked")}
				</span>
			)}
			{comment.pinned && (
				<span className="tag">
					<Icon name="pin" /> {t(w, "pinned")}
				</span>
			)}
			{removed && <span className="tag tag--bad">{removed}</span>}
			{isAside && <span className="tag">{t(w, "setAside")}</span>}
			{comment.escalations.map(({ to, second, answeredSecond }) => (
				<span className={answeredSecond === null ? "tag" : "tag tag--good"} key={to}>
					{answeredSecond === null
						? t(w, "atDesk", { desk: t(w, `desk-${to}`), time: at(second) })
						: t(w, "deskAnswered", { desk: t(w, `desk-${to}`), time: at(answeredSecond) })}
				</span>
			))}
		</p>
	);
}
