/** What a choice amounts to: all the right options and nothing else, some of them, or none. */
export type Judgement = "right" | "partly" | "wrong";

export function judge(chosen: readonly string[], right: readonly string[]): Judgement {
	const hits = chosen.filter((id) => right.includes(id)).length;
	if (hits === right.length && chosen.length === right.length) return "right";
	return hits > 0 ? "partly" : "wrong";
}

/** Reasons in the order in which they help: what was chosen, then what would have been right, then the rest. */
export function reasonOrder(options: readonly string[], chosen: readonly string[], right: readonly string[]): readonly string[] {
	const rank = (id: string) => (chosen.includes(id) ? 0 : right.includes(id) ? 1 : 2);
	return [...options].sort((a, b) => rank(a) - rank(b));
}
