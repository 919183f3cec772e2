import type { Assignment } from "#content/assignment-schema.ts";
import { parseAttachments } from "#content/fields/attachments.ts";
import type { Deps } from "../deps.ts";

/** Fields that name a file which the account does not have for them: swept away, never uploaded, or somebody else's. */
export async function fieldsWithLostFiles(
	{ storage }: Pick<Deps, "storage">,
	accountId: string,
	{ id: assignmentId, fields }: Pick<Assignment, "id" | "fields">,
	values: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
	const asked = fields.filter(({ kind }) => kind === "files").map(({ id }) => id);
	if (asked.length === 0) return [];
	const own = (await storage.workFiles(accountId)).filter((file) => file.assignmentId === assignmentId);
	return asked.filter((field) => {
		const kept = new Set(own.filter((file) => file.field === field).map(({ id }) => id));
		return parseAttachments(values[field] ?? "").some(({ id }) => !kept.has(id));
	});
}
