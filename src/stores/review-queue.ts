/** Work that waits for a curator, oldest first. */
import { map } from "nanostores";
import type { Problem } from "#server/wire/problem.ts";
import type { QueueItem, ReviewView } from "#server/wire/reviews.ts";
import type { call } from "../api/client.ts";

export interface QueueState {
	phase: "loading" | "ready" | "closed";
	items: readonly QueueItem[];
	claiming: boolean;
	problem: Problem | null;
}

export type Queue = ReturnType<typeof createQueue>;

/** What no one has taken up, oldest first. */
export function waiting(items: readonly QueueItem[]): readonly QueueItem[] {
	return items.filter((item) => item.state === "handed-in").sort((a, b) => Date.parse(a.handedInAt) - Date.parse(b.handedInAt));
}

export function createQueue({ call: ask }: { call: typeof call }) {
	const $queue = map<QueueState>({ phase: "loading", items: [], claiming: false, problem: null });

	async function load(): Promise<void> {
		const answer = await ask<{ items: QueueItem[] }>("GET", "/api/reviews");
		if (answer.ok) $queue.set({ ...$queue.get(), phase: "ready", items: answer.value.items, problem: null });
		else
			$queue.set({ ...$queue.get(), phase: answer.status === 401 || answer.status === 403 ? "closed" : "ready", problem: answer.problem });
	}

	return {
		$queue,
		load,

		/** Claims the oldest that waits, the next one when another curator was faster; answers its id, null when none is left. */
		async claimOldest(): Promise<string | null> {
			$queue.setKey("claiming", true);
			const passed = new Set<string>();
			try {
				for (;;) {
					// What is shown may be minutes old.
					await load();
					const oldest = waiting($queue.get().items).find((item) => !passed.has(item.id));
					if (!oldest) return null;
					const answer = await ask<ReviewView>("POST", `/api/reviews/${oldest.id}/claim`);
					if (answer.ok) return answer.value.id;
					if (answer.status !== 409 && answer.status !== 403 && answer.status !== 404) {
						$queue.setKey("problem", answer.problem);
						return null;
					}
					passed.add(oldest.id);
				}
			} finally {
				$queue.setKey("claiming", false);
			}
		},
	};
}
