import { expect, test } from "vitest";
import { parseAttachments } from "#content/fields/attachments.ts";
import type { WorkFileView } from "#server/wire/work-files.ts";
import type { Answer } from "../api/client.ts";
import { attached, captioned, detached, shifted } from "./attachments.ts";
import { fine, offline, refused } from "./fake-call.ts";
import type { WaitingFile, WaitingShelf } from "./waiting-shelf.ts";
import { createWorkFiles } from "./work-files.ts";

const room = { accept: ["picture", "pdf"], free: 10 } as const;
const photo = (name = "page.png", bytes = 40, type = "image/png") => new File([new Uint8Array(bytes)], name, { type });
const view = (id: string): WorkFileView => ({ id, kind: "picture", sizes: [{ width: 8, height: 8 }], bytes: 40 });

function memory(kept: WaitingFile[] = []): WaitingShelf & { kept: WaitingFile[] } {
	return {
		kept,
		of: async (owner) => kept.filter((file) => file.owner === owner),
		put: async (file) => void kept.push(file),
		drop: async (key) => void kept.splice(0, kept.length, ...kept.filter((file) => file.key !== key)),
	};
}

/** A server that answers uploads by this function, and a field whose value grows. */
function open(answer: (path: string, n: number) => Answer<WorkFileView>, shelf = memory(), keys = "k") {
	let value = "";
	let made = 0;
	const asked: string[] = [];
	const files = createWorkFiles({
		assignmentId: "page",
		shelf,
		upload: async (path, _file, onProgress) => {
			asked.push(path);
			onProgress(0.5);
			return answer(path, asked.length) as Answer<never>;
		},
		newKey: () => `${keys}${++made}`,
		flush: async () => true,
		attach: (_field, { id }, caption, instead) => {
			value = attached(value, { id, caption }, instead);
		},
	});
	return { files, shelf, asked, ids: () => parseAttachments(value).map(({ id }) => id), waiting: () => files.$files.get().waiting };
}

test("files are sent one after the other and attached in the order in which they were chosen", async () => {
	const { files, shelf, ids, waiting, asked } = open((_, n) => fine(view(`f${n}`)));
	await files.open("mira");
	await files.add("shots", [photo("a.png"), photo("b.png"), photo("c.pdf", 40, "application/pdf")], room);
	expect(ids()).toEqual(["f1", "f2", "f3"]);
	expect(asked).toEqual(Array.from({ length: 3 }, () => "/api/work/page/files/shots"));
	expect([waiting(), shelf.kept]).toEqual([[], []]);
});

test("without a network nothing is lost, not even when the page is closed, and it goes when the server answers again", async () => {
	const shelf = memory();
	const away = open(() => offline, shelf);
	await away.files.open("mira");
	await away.files.add("shots", [photo("a.png"), photo("b.png")], room);
	expect(away.waiting()).toMatchObject([
		{ name: "a.png", problem: { code: "offline" }, again: true },
		{ name: "b.png", problem: { code: "offline" }, again: true },
	]);
	const back = open((_, n) => fine(view(`f${n}`)), shelf);
	await back.files.open("tom");
	expect(back.ids()).toEqual([]);
	await back.files.open("mira");
	expect(back.ids()).toEqual(["f1", "f2"]);
	expect(shelf.kept).toEqual([]);
});

test("files chosen while the device still looks up what it holds are sent with those", async () => {
	const away = open(() => offline);
	await away.files.open("mira");
	await away.files.add("shots", [photo("a.png")], room);
	const looked = Promise.withResolvers<void>();
	const of = async (owner: string) => {
		const held = await away.shelf.of(owner);
		await looked.promise;
		return held;
	};
	const { files, ids, waiting } = open((_, n) => fine(view(`f${n}`)), { ...away.shelf, of }, "later");
	const opened = files.open("mira");
	const added = files.add("shots", [photo("b.png"), photo("c.png")], room);
	looked.resolve();
	await Promise.all([opened, added]);
	expect(ids()).toHaveLength(3);
	expect([waiting(), away.shelf.kept]).toEqual([[], []]);
});

test("one that failed is tried again and keeps its place in the list; the others go meanwhile", async () => {
	const { files, ids, waiting } = open((_, n) => (n === 1 ? refused(503, "storage-down") : fine(view(`f${n}`))));
	await files.open("mira");
	await files.add("shots", [photo("a.png"), photo("b.png")], room);
	expect(ids()).toEqual(["f2"]);
	expect(waiting()).toMatchObject([{ name: "a.png", problem: { code: "storage-down" } }]);
	await files.retry();
	expect(ids()).toEqual(["f2", "f3"]);
});

test("what would be refused is not sent, and says why; what the server refuses for good is not tried again", async () => {
	const { files, asked, waiting } = open(() => refused(422, "picture-unreadable"));
	await files.open("mira");
	const odd = [
		photo("me.svg", 40, "image/svg+xml"),
		photo("nothing.png", 0),
		photo("big.png", 8_000_001),
		photo("text.png"),
		photo("one more.png"),
	];
	await files.add("shots", odd, { ...room, free: 1 });
	expect(waiting().map(({ name, problem, again }) => [name, problem?.code, again])).toEqual([
		["me.svg", "file-type", false],
		["nothing.png", "file-empty", false],
		["big.png", "file-too-large", false],
		["text.png", "picture-unreadable", false],
		["one more.png", "files-full", false],
	]);
	await files.retry();
	expect(asked).toHaveLength(1);
	for (const { key } of waiting()) await files.drop(key);
	expect(waiting()).toEqual([]);
});

test("a file taken out while it is on its way is not attached", async () => {
	const opened = open((_, n) => {
		void opened.files.drop("k1");
		return fine(view(`f${n}`));
	});
	await opened.files.open("mira");
	await opened.files.add("shots", [photo()], room);
	expect([opened.ids(), opened.waiting()]).toEqual([[], []]);
});

test("a visitor's file goes nowhere", async () => {
	const { files, asked, waiting } = open(() => fine(view("f1")));
	await files.open(null);
	await files.add("shots", [photo()], room);
	expect([asked, waiting()]).toEqual([[], []]);
});

test("files are put, moved, replaced and taken out, each once and with their captions", () => {
	const two = attached(attached("", { id: "a", caption: "" }), { id: "b", caption: "sheet" });
	expect(attached(two, { id: "a", caption: "again" })).toBe(two);
	const said = captioned(two, "a", "Before.\nThe first screen.");
	expect(parseAttachments(shifted(said, "a", 1)).map(({ id }) => id)).toEqual(["b", "a"]);
	expect(shifted(said, "a", -1)).toBe(said);
	expect(parseAttachments(attached(said, { id: "c", caption: "c.png" }, "a"))).toEqual([
		{ id: "c", caption: "Before.\nThe first screen." },
		{ id: "b", caption: "sheet" },
	]);
	expect(detached(detached(said, "a"), "b")).toBe("");
});

test("a value that is none, or damaged, has no files", () => {
	for (const value of ["", "A text from before.", "[]", '{"files":7}', '{"files":[{"id":3}]}', '{"files":[null]}', '{"rows":[]}', "{"])
		expect(parseAttachments(value)).toEqual([]);
	expect(parseAttachments('{"files":[{"id":"a"},{"id":"a","caption":"x"},{"id":"../b"},{"id":"__proto__","caption":7}]}')).toEqual([
		{ id: "a", caption: "" },
		{ id: "__proto__", caption: "" },
	]);
});
