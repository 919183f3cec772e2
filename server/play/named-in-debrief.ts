import type { Debrief, Told } from "#simulations/kernel/simulation.ts";

/** Ids that a debrief names, by what they are ids of; `about` of a moment may be any of them. */
export interface Named {
	comments: ReadonlySet<string>;
	posts: ReadonlySet<string>;
	authors: ReadonlySet<string>;
}

export type NamingDebrief = Pick<Debrief, "moments" | "counterfactuals" | "log" | "expert">;

/** Whose words a debrief needs besides those that the player saw: the expert met some that never came to the player. */
export function namedIn(debrief: NamingDebrief | null): Named {
	const ids = (key: string) => idsNamed(debrief, [key]);
	return { comments: ids("commentId"), posts: ids("postId"), authors: ids("authorId") };
}

/** Ids that a debrief names: under these keys of actions, or as what a moment or a costly decision is about. */
export function idsNamed(debrief: NamingDebrief | null, keys: readonly string[]): ReadonlySet<string> {
	if (!debrief) return new Set();
	const { moments, counterfactuals, log, expert } = debrief;
	const about = [...moments, ...counterfactuals].flatMap((one) => one.about ?? []);
	const actions = [...actionsOf({ log }), ...actionsOf(expert), ...counterfactuals.flatMap(({ did, instead }) => [did, instead])];
	return new Set([...about, ...actions.flatMap((action) => keys.flatMap((key) => idOf(action, key)))]);
}

function actionsOf({ log }: Pick<Told<unknown>, "log">): readonly unknown[] {
	return log.map(({ action }) => action);
}

function idOf(action: unknown, key: string): readonly string[] {
	const id = typeof action === "object" && action !== null ? (action as Record<string, unknown>)[key] : undefined;
	return typeof id === "string" ? [id] : [];
}
