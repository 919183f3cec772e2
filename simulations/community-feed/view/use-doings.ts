import { useRef, useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import type { FeedObservation, Notice } from "../observation.ts";
import { span, timeOfDay } from "./clock.ts";
import type { FeedProps } from "./material.ts";
import { happenings, lookedAt, newsLine, stillNews } from "./news.ts";
import { inversesOf } from "./undo.ts";

const longestWaitMinutes = 240;

/** The line after an act: what was done, and what takes it back where the real thing has that. */
export interface Done {
	text: string;
	undo: readonly FeedAction[];
	/** Key of the words that say why nothing takes it back; null where there is no need to say it. */
	stays: "stays-delete" | "stays-reply" | null;
}

/** Playing actions, and what is said about it: the news, the line after an act, the announcer's words. */
export function useDoings({ seen, words, play }: Pick<FeedProps, "seen" | "words" | "play">, afterwards: (after: FeedObservation) => void) {
	const w = words.feed;
	const [notices, setNotices] = useState<readonly Notice[]>(seen.notices);
	const [since, setSince] = useState(() => Math.min(seen.second, ...seen.notices.map(({ second }) => second)));
	const [said, setSaid] = useState({ message: "", nth: 0 });
	const [done, setDone] = useState<Done | null>(null);
	const [isWaiting, setIsWaiting] = useState(false);
	const stopped = useRef(false);

	const say = (message: string) => setSaid(({ nth }) => ({ message, nth: nth + 1 }));

	/** Plays actions one after the other, until one does not happen or `enough`; then says how far it came. */
	async function act(actions: readonly FeedAction[], doneKey: string, enough: (after: FeedObservation) => boolean = () => false) {
		const from = seen.second;
		const fresh: Notice[] = [];
		const played: FeedAction[] = [];
		let after: FeedObservation | null = null;
		for (const action of actions) {
			const next = await play(action);
			if (!next) break;
			after = next;
			played.push(action);
			fresh.push(...next.notices);
			if (next.over || enough(next)) break;
		}
		if (!after) return null;
		const [first] = played;
		const kept = stillNews(notices, fresh);
		if (kept.length === fresh.length) setSince(from);
		setNotices(kept);
		const times = { span: span(after.second - from, w), time: timeOfDay(after.startsAtMinute, after.second) };
		const isWait = first?.type === "wait";
		const text =
			isWait || actions.length === 1
				? t(w, doneKey, times)
				: played.length < actions.length
					? t(w, "done-some", { ...times, n: played.length, of: actions.length })
					: t(w, "done-all", { ...times, n: played.length });
		const stays = first?.type === "delete" || first?.type === "reply" ? (`stays-${first.type}` as const) : null;
		setDone(isWait || after.over ? null : { text, undo: inversesOf(played), stays });
		say([text, after.over ? t(w, "shiftOver") : "", newsLine(fresh, after, w)].filter(Boolean).join(". "));
		afterwards(after);
		return after;
	}

	/** A minute that passes by itself in timed mode: only what it brings is said, and what can be taken back still can. */
	async function passMinute(): Promise<void> {
		const after = await play({ type: "wait", minutes: 1 });
		if (!after) return;
		const kept = stillNews(notices, after.notices);
		if (kept.length === after.notices.length) setSince(seen.second);
		setNotices(kept);
		const line = [after.over ? t(w, "shiftOver") : "", newsLine(after.notices, after, w)].filter(Boolean).join(". ");
		if (line !== "") say(line);
		afterwards(after);
	}

	return {
		notices,
		/** Second from which on the news count. */
		since,
		said,
		say,
		done,
		act,
		passMinute,
		isWaiting,
		/** Somebody has looked at this comment. */
		look: (commentId: string) => setNotices((now) => lookedAt(now, commentId)),
		dismissNews: () => setNotices([]),
		dismissDone: () => setDone(null),
		async undo() {
			const [first] = done?.undo ?? [];
			if (!done || !first) return;
			await act(done.undo, `done-${first.type}`);
		},
		wait: (minutes: number) => act([{ type: "wait", minutes }], "done-wait"),
		/** Minute by minute to what happens next, to the end of the shift, or until the player stops it. */
		async waitForNews() {
			stopped.current = false;
			setIsWaiting(true);
			const minutes = Math.ceil((seen.endsAtSecond - seen.second) / 60);
			const each = Array.from({ length: minutes }, () => ({ type: "wait" as const, minutes: 1 }));
			await act(each, "done-wait", (after) => stopped.current || after.notices.some(({ kind }) => happenings.has(kind)));
			setIsWaiting(false);
		},
		stopWaiting() {
			stopped.current = true;
		},
		/** Lets the rest of the shift pass, so that the debrief can show all of it. */
		async waitOut(): Promise<void> {
			let now: FeedObservation | null = seen;
			while (now && !now.over)
				now = await play({ type: "wait", minutes: Math.min(longestWaitMinutes, Math.ceil((now.endsAtSecond - now.second) / 60)) });
		},
	};
}
