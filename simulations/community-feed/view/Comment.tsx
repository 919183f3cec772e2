import { facePath } from "#simulations/kit/faces.ts";
import { t } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Badges } from "./Badges.tsx";
import { CommentMarks } from "./CommentMarks.tsx";
import { Composer } from "./Composer.tsx";
import { age, timeOfDay } from "./clock.ts";
import { DeskAnswers } from "./DeskAnswers.tsx";
import type { FeedProps } from "./material.ts";
import { Monogram } from "./Post.tsx";
import type { Perform } from "./perform.ts";
import { wordsOf } from "./reply-words.ts";
import type { DeskControls } from "./use-desk.ts";

interface CommentProps {
	props: FeedProps;
	desk: DeskControls;
	comment: SeenComment;
	face: number;
	depth: 0 | 1;
	/** It slides in. */
	isArriving: boolean;
	/** Shown as members see it, without the moderator's notes and tools. */
	asMembers: boolean;
	/** Handling that the coach points at, on this comment. */
	coached: string | null;
	perform: Perform;
}

/** A comment in its thread, with the brand's answers; the selected one carries what can be done about it. */
export function Comment({ props, desk, comment, face, depth, isArriving, asMembers, coached, perform }: CommentProps) {
	const { seen, words, material, revealed } = props;
	const w = words.feed;
	const name = revealed.authors[comment.authorId]?.name ?? "";
	const author = seen.authors.find(({ id }) => id === comment.authorId);
	const isSelected = desk.selected?.id === comment.id;
	const isNew = !asMembers && desk.isNew(comment);
	const classes = [
		"comment",
		depth === 1 && "comment--answer",
		isSelected && !asMembers && "is-selected",
		isArriving && "is-new",
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
					{isNew && <span className="unread-dot">{t(w, "new")}</span>}
					<Badges author={author} words={words} language={material.language} />
					<span className="faint small">
						{timeOfDay(seen.startsAtMinute, comment.second)} · {age(seen.second - comment.second, w)}
					</span>
				</header>
				<p className="comment-text">{revealed.comments[comment.id]}</p>
				<CommentMarks comment={comment} props={props} isAside={desk.aside.has(comment.id)} asMembers={asMembers} />
				{comment.replies.map((reply) => (
					<div className="answer" key={reply.second}>
						<Monogram name={material.brand.name} />
						<div>
							<p className="comment-head">
								<b>{material.brand.name}</b>
								<span className="faint small">
									{timeOfDay(seen.startsAtMinute, reply.second)}
									{!asMembers && ` · ${t(w, `strategy-${reply.strategy}`)}`}
								</span>
							</p>
							<p>{wordsOf(reply, material, name)}</p>
						</div>
					</div>
				))}
				{!asMembers && <DeskAnswers comment={comment} props={props} />}
				{isSelected &&
					!asMembers &&
					!seen.over &&
					!props.readOnly &&
					(desk.panel === "reply" ? (
						<Composer key={comment.id} props={props} desk={desk} comment={comment} authorName={name} />
					) : (
						<ActionBar props={props} desk={desk} comment={comment} coached={coached} perform={perform} />
					))}
			</div>
		</article>
	);
}
