import { expect, test } from "vitest";
import type { QueueItem } from "#server/wire/reviews.ts";
import { fakeCall, fine, refused } from "./fake-call.ts";
import { createQueue } from "./review-queue.ts";

const item = (id: string, day: number, news: Partial<QueueItem> = {}): QueueItem => ({
	id,
	assignmentId: "page",
	learner: "Mira",
	revision: 1,
	handedInAt: `2026-11-0${day}T09:00:00.000Z`,
	state: "handed-in",
	claimedBy: null,
	mine: false,
	...news,
});

test("the oldest that waits is claimed, not the one someone has", async () => {
	const queue = createQueue({
		call: fakeCall({
			"GET /api/reviews": () =>
				fine({ items: [item("young", 5), item("taken", 1, { state: "claimed", claimedBy: "Ben" }), item("old", 2)] }),
			"POST /api/reviews/old/claim": () => fine({ id: "old" }),
		}),
	});
	await queue.load();
	expect(await queue.claimOldest()).toBe("old");
});

test("when another curator was faster the next one is claimed", async () => {
	let taken = false;
	const queue = createQueue({
		call: fakeCall({
			"GET /api/reviews": () => fine({ items: [taken ? item("old", 2, { state: "claimed" }) : item("old", 2), item("young", 5)] }),
			"POST /api/reviews/old/claim": () => {
				taken = true;
				return refused(409, "claimed");
			},
			"POST /api/reviews/young/claim": () => fine({ id: "young" }),
		}),
	});
	await queue.load();
	expect(await queue.claimOldest()).toBe("young");
	expect(queue.$queue.get().claiming).toBe(false);
});

test("one's own work, which a curator may not review, is passed over", async () => {
	const queue = createQueue({
		call: fakeCall({
			"GET /api/reviews": () => fine({ items: [item("mine-as-learner", 1)] }),
			"POST /api/reviews/mine-as-learner/claim": () => refused(403, "own-work"),
		}),
	});
	await queue.load();
	expect(await queue.claimOldest()).toBeNull();
});

test("learners find the desk closed", async () => {
	const queue = createQueue({ call: fakeCall({ "GET /api/reviews": () => refused(403, "not-allowed") }) });
	await queue.load();
	expect(queue.$queue.get().phase).toBe("closed");
});
