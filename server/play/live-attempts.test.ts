import { expect, test } from "vitest";
import type { Attempt } from "../storage/port.ts";
import { type LiveAttempt, LiveAttempts } from "./live-attempts.ts";

const live = (id: string, seq = 0) => ({ attempt: { id } as Attempt, seq }) as LiveAttempt;

test("the attempt longest untouched makes room", () => {
	const attempts = new LiveAttempts(2);
	attempts.keep(live("a"));
	attempts.keep(live("b"));
	attempts.keep(live("a", 1));
	attempts.keep(live("c"));
	expect(attempts.get("b")).toBeUndefined();
	expect(attempts.get("a")?.seq).toBe(1);
	expect(attempts.get("c")?.seq).toBe(0);
	attempts.forget("a");
	expect(attempts.get("a")).toBeUndefined();
});
