import type { FeedAction } from "../action.ts";
import { actionOf, type CommentAct, can, commentActs } from "./can.ts";
import type { KeyAct } from "./key-map.ts";
import type { FeedProps } from "./material.ts";
import { newsOf } from "./news.ts";
import type { DeskControls } from "./use-desk.ts";

/** Does what a button or a key stands for. @returns whether there was anything to do */
export type Perform = (act: KeyAct) => boolean;

const withChoice: ReadonlySet<CommentAct> = new Set(["reply", "delete", "warn", "ban", "escalate", "invite"]);

/** What every button and key does: at once, or after a choice in a window. */
export function performOn(props: FeedProps, desk: DeskControls): Perform {
	const { seen, busy } = props;
	const still = busy || seen.over || props.readOnly === true;
	const author = seen.authors.find((one) => one.id === desk.selected?.authorId);

	function onComment(act: CommentAct): boolean {
		const comment = desk.selected;
		if (still || !comment || !can(act, comment, author)) return false;
		const type = actionOf(act, comment, author);
		if (withChoice.has(act) && type !== "unban") {
			if (desk.pane === "queue") desk.select(comment.id, "none", "thread");
			desk.setPanel(act as Extract<CommentAct, "reply" | "delete" | "warn" | "ban" | "escalate" | "invite">);
			if (act === "reply") desk.focus("composer-own");
			return true;
		}
		const about = type === "unban" ? { authorId: comment.authorId } : { commentId: comment.id };
		void desk.act([{ type, ...about } as FeedAction], `done-${type}`);
		return true;
	}

	return (act: KeyAct) => {
		if (isOnComment(act)) return onComment(act);
		switch (act) {
			case "next":
			case "previous":
				desk.move(act === "next" ? 1 : -1);
				return true;
			case "author":
				if (author) desk.setPanel("author");
				return author !== undefined;
			case "news": {
				const [first] = newsOf(desk.notices, seen).flatMap(({ commentIds }) => commentIds);
				if (first) desk.goTo(first);
				return first !== undefined;
			}
			case "messages":
				desk.setPlace(desk.place === "feed" ? "messages" : "feed");
				return true;
			case "find":
				desk.setFinding(true);
				return true;
			case "brand-book":
				desk.setPanel("brand");
				return true;
			case "keys":
				desk.setPanel("keys");
				return true;
		}
		if (act === "wait-for-news" && desk.isWaiting) {
			desk.stopWaiting();
			return true;
		}
		if (still) return false;
		switch (act) {
			case "aside":
				if (desk.selected) desk.setAside(desk.selected.id);
				return desk.selected !== null;
			case "tick":
				if (desk.selected) desk.tick(desk.selected.id, false);
				else desk.setTicking(true);
				return true;
			case "undo":
				if (desk.done?.undo.length) void desk.undo();
				return (desk.done?.undo.length ?? 0) > 0;
			case "wait":
				void desk.wait(5);
				return true;
			case "wait-for-news":
				void desk.waitForNews();
				return true;
		}
	};
}

function isOnComment(act: KeyAct): act is CommentAct {
	return (commentActs as readonly string[]).includes(act);
}
