import { createHash } from "node:crypto";
import { parseAttachments } from "#content/fields/attachments.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { StoredWorkFile } from "../storage/port.ts";
import { takeFile } from "../uploads/take-file.ts";
import type { WorkFileView } from "../wire/work-files.ts";
import { reasonAgainstEditing } from "./save-draft.ts";
import { fileKey, sweepFilesOf } from "./sweep-files.ts";
import { workFileView } from "./work-view.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "ids" | "turns">;

interface Attach {
	accountId: string;
	assignmentId: string;
	field: string;
	upload: Buffer;
	/** Media type that came with it. */
	declared: string;
	/** File of the field whose place it takes. */
	instead: string | undefined;
}

/** What an account may keep of files, all assignments together. Design choice: all that the course asks for, some six times. */
export const quota = { bytes: 50_000_000, files: 200 } as const;

/**
 * Keeps a file for a field of one's own work, unattached until a draft names it. The same file twice is one.
 *
 * Refuses `files-full` when the saved draft names as many as the field takes, `files-quota` when the account has no room.
 */
export function attachFile(deps: Needs, attach: Attach): Promise<Outcome<{ file: WorkFileView; isNew: boolean }>> {
	const { accountId, assignmentId, upload, instead } = attach;
	return deps.turns.take(fileKey(accountId), async () => {
		const { storage, catalog, clock, ids } = deps;
		const field = catalog.assignments.get(assignmentId)?.assignment.fields.find(({ id }) => id === attach.field);
		if (field?.kind !== "files") return refuse("not-found");
		const work = await storage.submissionFor(accountId, assignmentId);
		const refusal = work && reasonAgainstEditing(work);
		if (refusal) return refusal;

		const before = await storage.workFiles(accountId);
		const digest = createHash("sha256").update(upload).digest("hex");
		const here = before.filter((file) => file.assignmentId === assignmentId && file.field === field.id);
		const same = here.find((file) => file.digest === digest);
		if (same) return accept({ file: workFileView(same), isNew: false });
		const named = parseAttachments(work?.draft.fields[field.id] ?? "").filter(
			({ id }) => id !== instead && here.some((file) => file.id === id),
		);
		if (named.length >= field.max) return refuse("files-full", { variables: { most: field.max } });

		const taken = await takeFile(upload, attach.declared, field.accept);
		if (!taken.ok) return taken;
		const { kind, sizes, size } = taken.value;
		if (!hasRoom(before, size)) {
			await sweepFilesOf(deps, accountId);
			if (!hasRoom(await storage.workFiles(accountId), size)) return refuse("files-quota");
		}
		const addedAt = clock.now().toISOString();
		const file: StoredWorkFile = { id: ids.id(), assignmentId, field: field.id, kind, digest, sizes, bytes: size, addedAt };
		await storage.addWorkFile(accountId, file, taken.value.bytes);
		return accept({ file: workFileView(file), isNew: true });
	});
}

function hasRoom(files: readonly StoredWorkFile[], size: number): boolean {
	return files.length < quota.files && files.reduce((sum, { bytes }) => sum + bytes, size) <= quota.bytes;
}
