/**
 * Files of a learner's work on their way to the server: chosen, kept on this device, sent one after the other, and attached
 * to their field once the server has them. What could not be sent waits for the network, or for a person.
 */
import { map } from "nanostores";
import { type FileKind, fileLimits, mediaTypes } from "#content/fields/attachments.ts";
import type { Problem } from "#server/wire/problem.ts";
import type { WorkFileView } from "#server/wire/work-files.ts";
import type { upload } from "../api/upload.ts";
import type { WaitingFile, WaitingShelf } from "./waiting-shelf.ts";

/** A file that is not on the server. */
export interface WaitingView extends Pick<WaitingFile, "key" | "field" | "name" | "instead"> {
	bytes: number;
	/** Share that has been sent, 0–1; null while it is not being sent. */
	share: number | null;
	/** Why it was not taken; null while nothing is wrong. */
	problem: Problem | null;
	/** Whether it is worth another try as it is. */
	again: boolean;
}

export interface WorkFilesState {
	/** What this page has sent, by id. */
	sent: Readonly<Record<string, WorkFileView>>;
	waiting: readonly WaitingView[];
}

interface Dependencies {
	assignmentId: string;
	upload: typeof upload;
	shelf: WaitingShelf;
	newKey(): string;
	/** Sends the draft, so that the server counts what it holds now. */
	flush(): Promise<unknown>;
	/** The server has the file: it belongs into the field's value. */
	attach(field: string, file: WorkFileView, name: string, instead: string | null): void;
}

/** What a field takes, and how many files it has room for. */
export interface Room {
	accept: readonly FileKind[];
	free: number;
}

/** Refusals that the same file would meet again. */
const lasting: readonly string[] = [
	"file-type",
	"file-too-large",
	"file-empty",
	"pdf-type",
	"pdf-unreadable",
	"picture-type",
	"picture-unreadable",
	"picture-too-many-pixels",
];

export function createWorkFiles({ assignmentId, upload, shelf, newKey, flush, attach }: Dependencies) {
	const $files = map<WorkFilesState>({ sent: {}, waiting: [] });
	const blobs = new Map<string, Blob>();
	let owner: string | null = null;
	let sending: Promise<void> | null = null;
	/** What is kept here comes before what is chosen while it is looked up. */
	let lookedUp: Promise<unknown> = Promise.resolve();

	const waiting = () => $files.get().waiting;
	const set = (news: readonly WaitingView[]) => $files.setKey("waiting", news);
	const change = (key: string, news: Partial<WaitingView>) => set(waiting().map((one) => (one.key === key ? { ...one, ...news } : one)));
	const next = () => waiting().find(({ problem }) => problem === null);

	/** Takes up what this device still holds for the account; a visitor has nothing to send. */
	async function open(accountId: string | null): Promise<void> {
		const mine = accountId === null ? null : `${accountId} ${assignmentId}`;
		owner = mine;
		blobs.clear();
		set([]);
		if (mine === null) return;
		const found = shelf.of(mine);
		lookedUp = found;
		const kept = await found;
		if (owner !== mine) return;
		for (const { key, file } of kept) blobs.set(key, file);
		set(kept.map(({ key, field, name, instead, file }) => ({ ...fresh, key, field, name, instead, bytes: file.size })));
		await send();
	}

	/** Sends what waits, one after the other. Resolves when nothing more can be done without network or person. */
	function send(): Promise<void> {
		sending ??= sendAll().finally(() => {
			sending = null;
		});
		return sending;
	}

	async function sendAll(): Promise<void> {
		for (let one = next(); one; one = next()) {
			const { key, field, name, instead } = one;
			const blob = blobs.get(key);
			if (!blob) return drop(key);
			change(key, { share: 0 });
			await flush();
			const path = `/api/work/${assignmentId}/files/${field}${instead ? `?instead=${instead}` : ""}`;
			const answer = await upload<WorkFileView>(path, blob, (share) => change(key, { share }));
			if (!answer.ok) {
				change(key, { share: null, problem: answer.problem, again: !lasting.includes(answer.problem.code) });
				continue;
			}
			// Somebody else may have signed in, or the file may have been taken out, while it was on its way.
			if (!waiting().some((still) => still.key === key)) continue;
			$files.setKey("sent", { ...$files.get().sent, [answer.value.id]: answer.value });
			attach(field, answer.value, name, instead);
			await drop(key);
		}
	}

	async function drop(key: string): Promise<void> {
		blobs.delete(key);
		set(waiting().filter((one) => one.key !== key));
		await shelf.drop(key);
	}

	return {
		$files,
		open,
		drop,

		/** Takes files that were chosen for a field: what can be sent is kept here and sent, the others say why not. */
		async add(field: string, files: readonly File[], { accept, free }: Room, instead: string | null = null): Promise<void> {
			const mine = owner;
			await lookedUp;
			if (mine === null || owner !== mine) return;
			let left = free;
			const added = files.map((file): WaitingView & { file: File } => {
				const refusal = refusalOf(file, accept) ?? (left-- > 0 ? null : "files-full");
				const problem = refusal === null ? null : { code: refusal, message: "" };
				return { ...fresh, key: newKey(), field, name: file.name, instead, bytes: file.size, problem, file };
			});
			set([...waiting(), ...added.map(({ file: _, ...view }) => view)]);
			for (const { key, name, problem, file } of added) {
				if (problem !== null) continue;
				blobs.set(key, file);
				await shelf.put({ key, owner: mine, field, name, instead, file });
			}
			await send();
		},

		/** Tries again what was refused for a reason that may be gone. */
		retry(): Promise<void> {
			set(waiting().map((one) => (one.again ? { ...one, problem: null, again: false } : one)));
			return send();
		},
	};
}

const fresh = { share: null, problem: null, again: false } as const;

/** Looked at before anything is sent. */
function refusalOf({ type, size }: File, accept: readonly FileKind[]): string | null {
	if (!accept.some((kind) => mediaTypes[kind].includes(type))) {
		if (accept.length > 1) return "file-type";
		return accept[0] === "pdf" ? "pdf-type" : "picture-type";
	}
	if (size === 0) return "file-empty";
	return size > fileLimits.bytes ? "file-too-large" : null;
}
