import { t, tn } from "#src/i18n/t.ts";
import { span, timeOfDay } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import type { DeskControls } from "./use-desk.ts";

const secondsOfDay = 86_400;

interface PostProps {
	props: FeedProps;
	desk: DeskControls;
	postId: string;
}

/** A post as the brand's page shows it, and what can be done about the whole of its thread. */
export function Post({ props, desk, postId }: PostProps) {
	const { seen, words, material, busy } = props;
	const w = words.feed;
	const post = seen.posts.find((one) => one.id === postId);
	if (!post) return null;
	const still = busy || seen.over;
	const daysAgo = Math.round((seen.second - post.second) / secondsOfDay);
	const posted = daysAgo > 0 ? tn(w, "daysAgo", daysAgo) : timeOfDay(seen.startsAtMinute, post.second);
	return (
		<article className="post" aria-label={t(w, "post")}>
			<header className="post-head">
				<Monogram name={material.brand.name} />
				<p>
					<b>{material.brand.name}</b>
					<span className="faint small">
						@{material.brand.handle} · {posted}
					</span>
				</p>
			</header>
			<p className="post-text">{props.revealed.posts[postId]}</p>
			{post.rulesPinned && (
				<p className="post-note">
					<Icon name="pin" /> {t(w, "rulesPinned", { rules: material.brand.rules.map((rule) => rule.title).join(" · ") })}
				</p>
			)}
			{post.holding !== null && (
				<p className="post-note">
					<Icon name="pin" />
					<span>
						<b>{t(w, "holding")}</b> {post.holding}
					</span>
				</p>
			)}
			{post.closed && (
				<p className="post-note">
					<Icon name="lock" /> {t(w, "closed")}
				</p>
			)}
			<div className="post-acts">
				{(
					[
						{ act: "pin-rules", done: post.rulesPinned },
						{ act: "hold", done: post.holding !== null },
						{ act: "close-comments", done: post.closed },
					] as const
				).map(({ act, done }) => (
					<button
						key={act}
						data-focus={`post-${act}`}
						type="button"
						className="button button--quiet button--small"
						aria-disabled={still || done}
						onClick={() => {
							if (still || done) return;
							if (act !== "pin-rules") desk.setPanel(act);
							else void desk.act([{ type: act, postId }], "done-pin-rules");
						}}
					>
						{t(w, `act-${act}`)} <span className="cost">{span(seen.costs[act], w)}</span>
					</button>
				))}
			</div>
		</article>
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
