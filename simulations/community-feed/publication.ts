import type { PostState } from "./state.ts";

/** Second at which a post of the scenario comes out by itself; null when it lies ready for the player. */
export function publishedAt(minute: number | null): number | null {
	return minute === null ? null : minute * 60;
}

/** Whether members see the post, and write under it. */
export function isPublished({ publishedAt }: PostState, second: number): boolean {
	return publishedAt !== null && publishedAt <= second;
}
