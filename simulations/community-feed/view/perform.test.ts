import { expect, test } from "vitest";
import type { FeedAction } from "../action.ts";
import type { FeedObservation, SeenAuthor, SeenComment } from "../observation.ts";
import { keyTable } from "./key-map.ts";
import * as make from "./make.ts";
import type { FeedProps } from "./material.ts";
import { performOn } from "./perform.ts";
import type { DeskControls } from "./use-desk.ts";

/** A desk on which one comment is selected, and what was played and opened there. */
function deskWith(
	comment: Partial<SeenComment>,
	author: Partial<SeenAuthor> = {},
	props: Partial<FeedProps> & { seen?: FeedObservation } = {},
) {
	const selected = make.comment({ id: "c", authorId: "x", ...comment });
	const seen = make.seen({ comments: [selected], authors: [make.author({ id: "x", ...author })] });
	const played: FeedAction[] = [];
	const opened: string[] = [];
	const desk = {
		selected,
		pane: "thread",
		done: null,
		notices: [],
		isWaiting: false,
		act: async (actions: readonly FeedAction[]) => void played.push(...actions),
		setPanel: (panel: string) => opened.push(panel),
		focus: () => {},
	} as unknown as DeskControls;
	return { perform: performOn({ seen, busy: false, ...props } as FeedProps, desk), played, opened };
}

test("the same key does it and takes it back", () => {
	for (const [part, type] of [
		[{}, "like"],
		[{ liked: true }, "unlike"],
	] as const) {
		const { perform, played } = deskWith(part);
		expect(perform("like")).toBe(true);
		expect(played).toEqual([{ type, commentId: "c" }]);
	}
	const hidden = deskWith({ status: "hidden" });
	hidden.perform("hide");
	expect(hidden.played).toEqual([{ type: "unhide", commentId: "c" }]);
});

test("a ban wants a reason, lifting it does not", () => {
	const free = deskWith({});
	free.perform("ban");
	expect([free.opened, free.played]).toEqual([["ban"], []]);
	const banned = deskWith({}, { banned: true });
	banned.perform("ban");
	expect([banned.opened, banned.played]).toEqual([[], [{ type: "unban", authorId: "x" }]]);
});

test("in private there is nothing to like, to pin, to take down or to ask others about", () => {
	const { perform, played, opened } = deskWith({ channel: "private" });
	for (const act of ["like", "pin", "hide", "delete", "invite"] as const) expect(perform(act)).toBe(false);
	expect([played, opened]).toEqual([[], []]);
	expect(perform("reply")).toBe(true);
	expect(perform("hand-over")).toBe(true);
});

test.each([
	["somebody only looks on", { readOnly: true }],
	["an answer is awaited", { busy: true }],
	["the shift is over", { seen: make.seen({ over: true }) }],
])("nothing can be done while %s", (_why, props) => {
	const { perform, played, opened } = deskWith({}, {}, props);
	const looking = new Set(["next", "previous", "author", "news", "messages", "find", "brand-book", "keys"]);
	for (const { id } of keyTable) if (!looking.has(id)) expect(perform(id), id).toBe(false);
	expect([played, opened]).toEqual([[], []]);
});
