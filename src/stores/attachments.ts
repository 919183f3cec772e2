/** What can be done to the value of a field of files. Each gives the new value; the same one when there is nothing to do. */
import { type Attachment, parseAttachments, writeAttachments } from "#content/fields/attachments.ts";

/** Puts a file at the end, or in the place of another, whose caption it keeps. */
export function attached(value: string, file: Attachment, instead: string | null = null): string {
	const files = parseAttachments(value);
	if (files.some(({ id }) => id === file.id)) return value;
	const at = files.findIndex(({ id }) => id === instead);
	if (at === -1) return writeAttachments([...files, file]);
	return writeAttachments(files.map((one, index) => (index === at ? { ...file, caption: one.caption || file.caption } : one)));
}

export function captioned(value: string, id: string, caption: string): string {
	return writeAttachments(parseAttachments(value).map((file) => (file.id === id ? { ...file, caption } : file)));
}

export function detached(value: string, id: string): string {
	return writeAttachments(parseAttachments(value).filter((file) => file.id !== id));
}

export function shifted(value: string, id: string, by: -1 | 1): string {
	const files = [...parseAttachments(value)];
	const at = files.findIndex((file) => file.id === id);
	const [one, other] = [files[at], files[at + by]];
	if (!one || !other) return value;
	files[at] = other;
	files[at + by] = one;
	return writeAttachments(files);
}
