import { t } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { Comment } from "./Comment.tsx";
import { timeOfDay } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import type { Perform } from "./perform.ts";
import { conversationOf } from "./threads.ts";
import type { DeskControls } from "./use-desk.ts";

interface ConversationProps {
	props: FeedProps;
	desk: DeskControls;
	faces: ReadonlyMap<string, number>;
	message: SeenComment;
	newAfter: number;
	perform: Perform;
}

/** What one person wrote to the page alone, under what it began with. */
export function Conversation({ props, desk, faces, message, newAfter, perform }: ConversationProps) {
	const { seen, words, revealed } = props;
	const w = words.feed;
	const name = revealed.authors[message.authorId]?.name ?? "";
	const began = seen.comments.find(({ id }) => id === message.answers);
	return (
		<div className="feed-page feed-page--private">
			<header className="conversation-head">
				<h2>
					<Icon name="message" /> {t(w, "messagesOf", { name })}
				</h2>
				<p className="soft small">{t(w, "messagesNote")}</p>
				{began && (
					<button type="button" className="conversation-began" onClick={() => desk.goTo(began.id)}>
						<span className="faint small">
							{t(w, "beganWith", {
								name: revealed.authors[began.authorId]?.name ?? "",
								time: timeOfDay(seen.startsAtMinute, began.second),
							})}
						</span>
						<span className="quoted">{revealed.comments[began.id]}</span>
					</button>
				)}
			</header>
			{conversationOf(seen.comments, message.authorId).map((comment) => (
				<Comment
					key={comment.id}
					props={props}
					desk={desk}
					comment={comment}
					face={faces.get(comment.authorId) ?? 0}
					depth={0}
					isArriving={comment.second > newAfter}
					asMembers={false}
					coached={null}
					perform={perform}
				/>
			))}
		</div>
	);
}
