import { useState } from "react";

/** Acting on a screen, and what it brings. */
export interface Acts<Action, Seen extends { notices: readonly unknown[] }> {
	/** What happened during the last action; null once it was put away. */
	news: Seen["notices"] | null;
	putNewsAway(): void;
	said: { message: string; nth: number };
	/** Plays an action, says what came of it, and puts the news on the screen. */
	act(action: Action, said: string): Promise<Seen | null>;
}

interface Played<Action, Seen> {
	seen: Seen;
	/** What is seen after it; null where the action was refused. */
	play(action: Action): Promise<Seen | null>;
}

/** @param withNews  what is said where the action also brought so many news, at least one; by default no more than without */
export function useActs<Action, Seen extends { notices: readonly unknown[] }>(
	{ seen, play }: Played<Action, Seen>,
	withNews: (said: string, count: number) => string = (said) => said,
): Acts<Action, Seen> {
	const [isNewsAway, setNewsAway] = useState(true);
	const [said, setSaid] = useState({ message: "", nth: 0 });
	return {
		news: isNewsAway ? null : seen.notices,
		putNewsAway: () => setNewsAway(true),
		said,
		act: async (action, message) => {
			const after = await play(action);
			if (after) {
				const count = after.notices.length;
				setSaid(({ nth }) => ({ message: count > 0 ? withNews(message, count) : message, nth: nth + 1 }));
				setNewsAway(count === 0);
			}
			return after;
		},
	};
}
