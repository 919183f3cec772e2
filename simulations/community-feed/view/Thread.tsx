import { useEffect, useRef, useState } from "react";
import { t } from "#src/i18n/t.ts";
import { Comment } from "./Comment.tsx";
import { Conversation } from "./Conversation.tsx";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import { Post } from "./Post.tsx";
import type { Perform } from "./perform.ts";
import { threadOf } from "./threads.ts";
import type { DeskControls } from "./use-desk.ts";

interface ThreadProps {
	props: FeedProps;
	desk: DeskControls;
	faces: ReadonlyMap<string, number>;
	/** Comment that the coach points at, and the handling. */
	coached: { comment?: string; expects?: string } | null;
	newAfter: number;
	perform: Perform;
}

/** The brand's page: a post with its comments nested, or the private messages of the person who is selected. */
export function Thread({ props, desk, faces, coached, newAfter, perform }: ThreadProps) {
	const { seen, words } = props;
	const w = words.feed;
	const [asMembers, setAsMembers] = useState(false);
	const { selected } = desk;
	const posts = useRef<HTMLFieldSetElement>(null);

	// The post that is shown is among those that can be seen, however many there are.
	useEffect(() => {
		const chip = posts.current?.querySelector<HTMLElement>("[aria-pressed=true]");
		if (!posts.current || !chip) return;
		const [from, to] = [chip.offsetLeft - posts.current.offsetLeft, chip.offsetWidth];
		posts.current.scrollLeft = Math.min(from, Math.max(posts.current.scrollLeft, from + to - posts.current.clientWidth));
	}, [desk.postId]);

	const page = useRef<HTMLDivElement>(null);

	// Where the thread scrolls by itself, what was chosen in the queue is brought into it; where the window does, the focus does that.
	useEffect(() => {
		const comment = page.current?.querySelector<HTMLElement>(`[data-focus="comment-${selected?.id}"]`);
		if (page.current && comment) bringInto(page.current, comment);
	}, [selected?.id]);

	const isPrivate = selected?.channel === "private" && !desk.isPostChosen;
	const shown = (comments: typeof seen.comments) => (asMembers ? comments.filter(({ status }) => status === "visible") : comments);
	return (
		<section className="feed-thread" aria-label={t(w, "thread")}>
			<div className="feed-thread-head">
				<fieldset ref={posts} className="feed-posts">
					<legend className="visually-hidden">{t(w, "posts")}</legend>
					{seen.posts.map((post) => (
						<button
							key={post.id}
							type="button"
							className={post.second === null ? "chip chip--draft" : "chip"}
							aria-pressed={!isPrivate && post.id === desk.postId}
							onClick={() => desk.showPost(post.id)}
						>
							{post.second === null && <b>{t(w, "draft")}</b>}
							<span className="feed-post-name">{props.revealed.posts[post.id]}</span>
							{post.second !== null && (
								<span className="chip-count">
									{seen.comments.filter((comment) => comment.postId === post.id && comment.channel === "public").length}
								</span>
							)}
						</button>
					))}
				</fieldset>
				{!isPrivate && (
					<button type="button" className="tool as-members" aria-pressed={asMembers} onClick={() => setAsMembers(!asMembers)}>
						{t(w, "asMembers")}
					</button>
				)}
			</div>
			{isPrivate ? (
				<Conversation props={props} desk={desk} faces={faces} message={selected} newAfter={newAfter} perform={perform} />
			) : (
				desk.postId !== null && (
					<div ref={page} className="feed-page">
						<Post props={props} desk={desk} postId={desk.postId} />
						{threadOf(shown(seen.comments), desk.postId).map(({ comment, depth }) => (
							<Comment
								key={comment.id}
								props={props}
								desk={desk}
								comment={comment}
								face={faces.get(comment.authorId) ?? 0}
								depth={depth}
								isArriving={comment.second > newAfter}
								asMembers={asMembers}
								coached={coached?.comment === comment.id ? (coached.expects ?? null) : null}
								perform={perform}
							/>
						))}
					</div>
				)
			)}
			<div className="feed-foot">
				<button type="button" className="button" onClick={desk.back}>
					<Icon name="back" /> {t(w, "backToQueue")}
				</button>
				<button type="button" className="button button--quiet" aria-disabled={selected === null} onClick={() => perform("author")}>
					{t(w, "footAuthor")}
				</button>
				<button type="button" className="button" onClick={() => desk.move(1)}>
					{t(w, "footNext")}
				</button>
			</div>
		</section>
	);
}

/** Scrolls so far that an element is seen whole, or at least from its beginning; nothing moves when it is. */
function bringInto(scroller: HTMLElement, element: HTMLElement): void {
	if (scroller.scrollHeight <= scroller.clientHeight) return;
	const [room, box] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
	if (box.top >= room.top && box.bottom <= room.bottom) return;
	scroller.scrollTop += box.top - room.top - Math.max(0, Math.min(room.height / 4, room.height - box.height));
}
