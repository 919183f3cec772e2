import { t } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { timeOfDay } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import { isLoopOpen } from "./queue.ts";

/** What the desks answered about a comment: a note for the moderator, who tells the person. */
export function DeskAnswers({ comment, props }: { comment: SeenComment; props: FeedProps }) {
	const { seen, words, revealed } = props;
	const w = words.feed;
	return comment.escalations.map(({ to, answeredSecond, isTheirs }) => {
		if (answeredSecond === null) return null;
		const answer = isTheirs === false ? t(w, "deskNotTheirs") : (revealed.deskAnswers?.[comment.id] ?? t(w, "deskAnswerPlain"));
		return (
			<div className="desk-answer" key={to}>
				<Icon name="escalate" />
				<div>
					<p className="comment-head">
						<b>{t(w, `deskTitle-${to}`)}</b>
						<span className="faint small">{t(w, "deskAnswerNote", { time: timeOfDay(seen.startsAtMinute, answeredSecond) })}</span>
					</p>
					<p>{answer}</p>
					{isTheirs !== false && isLoopOpen(comment) && !seen.over && <p className="desk-answer-next">{t(w, "deskAnswerNext")}</p>}
				</div>
			</div>
		);
	});
}
