import type { ReactNode } from "react";
import { t, tn } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import type { SeenPost } from "../observation.ts";
import { secondsLeft } from "./can.ts";
import { span, timeOfDay } from "./clock.ts";
import { Icon, type IconName } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import { toneOf } from "./threads.ts";
import type { DeskControls } from "./use-desk.ts";

const secondsOfDay = 86_400;
type PostAct = Extract<FeedAction, { postId: string }>["type"];

interface PostProps {
	props: FeedProps;
	desk: DeskControls;
	postId: string;
}

/** A post as the brand's page shows it, how its thread feels, and what can be done about the whole of it. */
export function Post({ props, desk, postId }: PostProps) {
	const { seen, words, material } = props;
	const w = words.feed;
	const post = seen.posts.find((one) => one.id === postId);
	if (!post) return null;
	const isDraft = post.second === null;
	return (
		<article className={isDraft ? "post post--draft" : "post"} aria-label={t(w, isDraft ? "draft" : "post")}>
			<header className="post-head">
				<Monogram name={material.brand.name} />
				<p>
					<b>{material.brand.name}</b>
					<span className="faint small">
						@{material.brand.handle} · {postedWhen(post, props)}
					</span>
				</p>
			</header>
			<p className="post-text">{props.revealed.posts[postId]}</p>
			{isDraft && <p className="soft small">{t(w, "draftNote")}</p>}
			{post.rulesPinned && (
				<Note icon="pin">{t(w, "rulesPinned", { rules: material.brand.rules.map((rule) => rule.title).join(" · ") })}</Note>
			)}
			{post.holding !== null && (
				<Note icon="pin">
					<b>{t(w, "holding")}</b> {post.holding}
				</Note>
			)}
			{post.question !== null && (
				<Note icon="ask">
					<b>{t(w, "asked")}</b> {post.question}
				</Note>
			)}
			{post.closed && <Note icon="lock">{t(w, "closed")}</Note>}
			{!isDraft && (
				<p className="post-tone">
					{t(w, "tone")} <b>{t(w, `tone-${toneOf(seen.comments, postId)}`)}</b>
				</p>
			)}
			{!props.readOnly && !seen.over && <PostActs props={props} desk={desk} post={post} />}
		</article>
	);
}

function postedWhen({ second }: SeenPost, { seen, words }: FeedProps): string {
	if (second === null) return t(words.feed, "draftReady");
	const daysAgo = Math.round((seen.second - second) / secondsOfDay);
	return daysAgo > 0 ? tn(words.feed, "daysAgo", daysAgo) : timeOfDay(seen.startsAtMinute, second);
}

function Note({ icon, children }: { icon: IconName; children: ReactNode }) {
	return (
		<p className="post-note">
			<Icon name={icon} />
			<span>{children}</span>
		</p>
	);
}

function PostActs({ props, desk, post }: { props: FeedProps; desk: DeskControls; post: SeenPost }) {
	const { seen, words, busy } = props;
	const w = words.feed;
	// What takes the place of a button that was pressed keeps its slot, and with it the focus.
	const acts: readonly { slot: number; act: PostAct; done?: boolean }[] =
		post.second === null
			? [{ slot: 0, act: "publish" }]
			: [
					{ slot: 0, act: "pin-rules", done: post.rulesPinned },
					{ slot: 1, act: "hold", done: post.holding !== null },
					{ slot: 2, act: "ask", done: post.question !== null },
					{ slot: 3, act: post.closed ? "open-comments" : "close-comments" },
				];
	return (
		<div className="post-acts">
			{acts.map(({ slot, act, done = false }) => {
				const off = busy || done || secondsLeft(seen) <= 0;
				return (
					<button
						key={slot}
						data-focus={`post-${act}`}
						type="button"
						className={act === "publish" ? "button button--ink button--small" : "button button--quiet button--small"}
						aria-disabled={off}
						onClick={() => {
							if (off) return;
							if (act === "hold" || act === "ask" || act === "close-comments") desk.setPanel(act);
							else void desk.act([{ type: act, postId: post.id }], `done-${act}`);
						}}
					>
						{t(w, `act-${act}`)} <span className="cost">{span(seen.costs[act], w)}</span>
					</button>
				);
			})}
		</div>
	);
}

/** The brand's picture: its first letter on its colour. */
export function Monogram({ name }: { name: string }) {
	return (
		<span className="monogram" aria-hidden="true">
			{name[0]}
		</span>
	);
}
