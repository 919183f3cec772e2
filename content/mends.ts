import type { z } from "zod";

/** What an author is told of a value that its schema refuses: where, what is wrong, and what to do. */
export function mendsOf(issue: z.core.$ZodIssue, before: readonly PropertyKey[] = []): readonly string[] {
	const path = [...before, ...issue.path];
	const where = path.map(String).join(".") || "the file";
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) => `${[...path, key].map(String).join(".")} is not a field here. Remove it, or mend its name.`);
		case "too_small":
			return [issue.origin === "array" ? `${where} has too few entries. Write at least ${issue.minimum}.` : tooLittle(where, issue)];
		case "too_big":
			return [issue.origin === "array" ? `${where} has too many entries. Keep at most ${issue.maximum}.` : tooMuch(where, issue)];
		case "invalid_type":
			return [
				issue.input === undefined
					? `${where} is missing. Add it (${issue.expected}).`
					: `${where} is of the wrong kind. Write ${article(issue.expected)}.`,
			];
		case "invalid_value":
			return [
				issue.input === undefined
					? `${where} is missing. Add one of ${issue.values.map(String).join(", ")}.`
					: `${where} is none of ${issue.values.map(String).join(", ")}. Choose one of them.`,
			];
		case "invalid_union":
			return nearest(issue.errors)?.flatMap((inner) => mendsOf(inner, path)) ?? [`${where}: ${issue.message}. Mend it.`];
		default:
			return [`${where}: ${issue.message}.`];
	}
}

function tooLittle(where: string, issue: z.core.$ZodIssueTooSmall): string {
	return issue.origin === "string"
		? `${where} is too short. Write at least ${issue.minimum} characters.`
		: `${where} is too small. Give at least ${issue.minimum}.`;
}

function tooMuch(where: string, issue: z.core.$ZodIssueTooBig): string {
	return issue.origin === "string"
		? `${where} is too long. Keep to ${issue.maximum} characters.`
		: `${where} is too large. Give at most ${issue.maximum}.`;
}

const article = (kind: string) => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;

/** The member of a union that the value came closest to. */
function nearest(members: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
	return members.toSorted((a, b) => a.length - b.length)[0];
}
