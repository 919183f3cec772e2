import { t, tn } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { timeOfDay } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";

interface CommentMarksProps {
	comment: SeenComment;
	props: FeedProps;
	isAside: boolean;
	asMembers: boolean;
}

/** Likes and what became of a comment, each in words. Members see likes, the page's like and the pin. */
export function CommentMarks({ comment, props, isAside, asMembers }: CommentMarksProps) {
	const { seen, words, material, revealed } = props;
	const w = words.feed;
	const at = (second: number) => timeOfDay(seen.startsAtMinute, second);
	const rule = material.brand.rules.find((one) => one.id === comment.ruleId)?.title;
	const deleted = comment.status === "deleted" && (rule ? t(w, "deletedUnder", { rule }) : t(w, "deleted"));
	const removed = comment.status === "hidden" ? t(w, "hidden") : deleted;
	const invited = comment.invited === null ? null : revealed.authors[comment.invited]?.name;
	return (
		<p className="comment-marks">
			{comment.likes > 0 && <span>{tn(w, "likes", comment.likes)}</span>}
			{comment.dislikes > 0 && <span>{tn(w, "dislikes", comment.dislikes)}</span>}
			{comment.liked && (
				<span className="tag">
					<Icon name="like" /> {t(w, asMembers ? "likedByPage" : "liked", { brand: material.brand.name })}
				</span>
			)}
			{comment.pinned && (
				<span className="tag">
					<Icon name="pin" /> {t(w, "pinned")}
				</span>
			)}
			{!asMembers && (
				<>
					{comment.cause !== null && <span>{t(w, `cause-${comment.cause}`)}</span>}
					{removed && <span className="tag tag--bad">{removed}</span>}
					{isAside && <span className="tag">{t(w, "setAside")}</span>}
					{invited && <span className="tag">{t(w, "invited", { name: invited })}</span>}
					{comment.handedOver && <span className="tag">{t(w, "handedOver")}</span>}
					{comment.escalations.map(({ to, second, answeredSecond }) => (
						<span className={answeredSecond === null ? "tag" : "tag tag--good"} key={to}>
							{answeredSecond === null
								? t(w, "atDesk", { desk: t(w, `desk-${to}`), time: at(second) })
								: t(w, "deskAnswered", { desk: t(w, `desk-${to}`), time: at(answeredSecond) })}
						</span>
					))}
				</>
			)}
		</p>
	);
}
