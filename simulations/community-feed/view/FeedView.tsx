import { useRef, useState } from "react";
import { Announcer } from "#simulations/kit/Announcer.tsx";
import { t } from "#src/i18n/t.ts";
import { AuthorCard } from "./AuthorCard.tsx";
import { BrandBook } from "./BrandBook.tsx";
import { Coach, currentStep } from "./Coach.tsx";
import { Comment } from "./Comment.tsx";
import type { CommentAct } from "./can.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import { Panels } from "./Panels.tsx";
import { Post } from "./Post.tsx";
import { Queue } from "./Queue.tsx";
import { facesOf, threadOf } from "./queue.ts";
import { ShiftBar } from "./ShiftBar.tsx";
import { useDesk } from "./use-desk.ts";
import { useKeys } from "./use-keys.ts";
import { useKeysSwitch } from "./use-keys-switch.ts";
import "./styles/parts.css";
import "./styles/desk.css";
import "./styles/shift.css";
import "./styles/queue.css";
import "./styles/thread.css";
import "./styles/acts.css";
import "./styles/composer.css";
import "./styles/beside.css";
import "./styles/room.css";

/** The moderator's desk: queue, thread, and the client's book beside them; on a narrow screen one after the other. */
export default function FeedView(props: FeedProps) {
	const { seen, words, material, refusal } = props;
	const w = words.feed;
	const desk = useDesk(props);
	const [keysOn, setKeysOn] = useKeysSwitch();
	const [coachOff, setCoachOff] = useState(false);
	const firstSecond = useRef(seen.second);
	useKeys(props, desk, press, keysOn && desk.panel === null);

	const faces = facesOf(seen.comments);
	const step = coachOff || seen.over ? null : currentStep(material.coach, seen, desk.aside);
	const stepIsSeen = step !== null && (step.comment === undefined || seen.comments.some(({ id }) => id === step.comment));
	// What was there when the desk was opened does not slide in.
	const newAfter = Math.max(firstSecond.current, desk.news.since);
	const author = seen.authors.find((one) => one.id === desk.selected?.authorId);

	/** What a button under the selected comment, or its key, does: at once, or after a choice. */
	function press(act: CommentAct): void {
		const comment = desk.selected;
		if (!comment) return;
		if (act === "reply" || act === "delete" || act === "warn" || act === "ban" || act === "escalate") {
			if (desk.pane === "queue") desk.select(comment.id, "none", "thread");
			desk.setPanel(act);
			if (act === "reply") desk.focus("composer-own");
			return;
		}
		const type = act === "hide" && comment.status === "hidden" ? "unhide" : act;
		void desk.act([{ type, commentId: comment.id }], `done-${type}`);
	}

	return (
		<div ref={desk.root} className={`feed brand brand--${material.brand.id}`}>
			<div className="feed-desk" data-pane={desk.pane}>
				<ShiftBar props={props} desk={desk} />
				{refusal !== null && (
					<p className="notice notice--caution feed-refusal" role="alert">
						{refusal in words.errors ? t(words.errors, refusal) : t(w, "refused")}
					</p>
				)}
				{step && stepIsSeen && (
					<Coach
						step={step}
						number={material.coach.indexOf(step) + 1}
						of={material.coach.length}
						words={words}
						desk={desk}
						onDismiss={() => setCoachOff(true)}
						onShow={(id) => desk.select(id, "comment", "thread")}
					/>
				)}
				<div className="feed-zones">
					<Queue
						props={props}
						desk={desk}
						faces={faces}
						coached={stepIsSeen ? (step?.comment ?? null) : null}
						newAfter={newAfter}
						onOpen={(id, byKey) => desk.select(id, byKey || isNarrow(desk.root.current) ? "comment" : "row", "thread")}
					/>
					<section className="feed-thread" aria-label={t(w, "thread")}>
						<div className="feed-thread-head">
							<fieldset className="feed-posts">
								<legend className="visually-hidden">{t(w, "posts")}</legend>
								{seen.posts.map((post) => (
									<button
										key={post.id}
										type="button"
										className="chip"
										aria-pressed={post.id === desk.postId}
										onClick={() => desk.showPost(post.id)}
									>
										<span className="feed-post-name">{props.revealed.posts[post.id]}</span>
										<span className="chip-count">{seen.comments.filter((comment) => comment.postId === post.id).length}</span>
									</button>
								))}
							</fieldset>
						</div>
						{desk.postId !== null && (
							<div className="feed-page">
								<Post props={props} desk={desk} postId={desk.postId} />
								{threadOf(seen.comments, desk.postId).map(({ comment, depth }) => (
									<Comment
										key={comment.id}
										props={props}
										desk={desk}
										comment={comment}
										face={faces.get(comment.authorId) ?? 0}
										depth={depth}
										isNew={comment.second > newAfter}
										coached={step?.comment === comment.id ? (step.expects ?? null) : null}
										onPress={press}
									/>
								))}
							</div>
						)}
						<div className="feed-foot">
							<button type="button" className="button" onClick={desk.back}>
								<Icon name="back" /> {t(w, "backToQueue")}
							</button>
							<button type="button" className="button" onClick={() => desk.move(1)}>
								{t(w, "key-next")}
							</button>
						</div>
					</section>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, and nothing in it is */}
					<aside className="feed-side" aria-label={t(w, "beside")} tabIndex={0}>
						<h2 className="visually-hidden">{t(w, "beside")}</h2>
						{author && <AuthorCard props={props} author={author} face={faces.get(author.id) ?? 0} />}
						<BrandBook material={material} words={words} />
					</aside>
				</div>
			</div>
			<Panels props={props} desk={desk} keysOn={keysOn} setKeysOn={setKeysOn} />
			<Announcer {...desk.said} />
		</div>
	);
}

/** Whether queue and thread are shown one after the other; the same width as in styles/room.css. */
function isNarrow(desk: HTMLElement | null): boolean {
	const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	return (desk?.clientWidth ?? 0) < 64 * remPx;
}
