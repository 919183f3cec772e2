import { expect, test } from "vitest";
import { standingOn } from "./map-standing.ts";

const lesson = (id: string, how = "") => ({ id, isRead: how.includes("read"), isOff: how.includes("off") });
const module = (byExam: string | null, ...lessons: ReturnType<typeof lesson>[]) => ({ byExam, lessons });

test("lessons off the way neither count nor come next", () => {
	const modules = [module(null, lesson("a", "read"), lesson("b", "off"), lesson("c")), module(null, lesson("d", "read off"))];
	expect(standingOn(modules, {})).toEqual({ done: 1, all: 2, next: { kind: "lesson", id: "c" } });
});

test("a module whose exam is passed counts as read, and the next one begins with its exam", () => {
	const modules = [module("e1", lesson("a"), lesson("b")), module("e2", lesson("c"))];
	expect(standingOn(modules, { e1: "passed" })).toEqual({ done: 2, all: 3, next: { kind: "exam", id: "e2" } });
});

test("who failed the exam or has begun to read goes on with lessons", () => {
	const modules = [module("e1", lesson("a"), lesson("b"))];
	expect(standingOn(modules, { e1: "failed" }).next).toEqual({ kind: "lesson", id: "a" });
	expect(standingOn([module("e1", lesson("a", "read"), lesson("b"))], {}).next).toEqual({ kind: "lesson", id: "b" });
});

test("when all is read there is nothing next", () => {
	expect(standingOn([module(null, lesson("a", "read"), lesson("b", "off"))], {})).toEqual({ done: 1, all: 1, next: null });
});
