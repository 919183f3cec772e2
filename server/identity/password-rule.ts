import { readFileSync } from "node:fs";

/** Passwords that leak lists and guessing tools begin with, lower-cased, 8 characters and longer; one a line. */
const common: ReadonlySet<string> = new Set(
	readFileSync(new URL("./common-passwords.txt", import.meta.url), "utf8")
		.split("\n")
		.filter(Boolean),
);

/** Whether a password is among the first that anyone would try: a common one, a mere repetition or row of characters, or the person's own name or e-mail. */
export function isCommonPassword(password: string, person: { email: string; name: string }): boolean {
	const plain = password.trim().toLowerCase();
	const own = [person.email, person.email.split("@")[0] ?? "", person.name].map((text) => text.trim().toLowerCase());
	return common.has(plain) || common.has(withoutEnd(plain)) || own.includes(plain) || isRow(plain);
}

/** `iloveyou!!` and `iloveyou2024` are guessed right after `iloveyou`. */
const withoutEnd = (text: string) => text.replace(/[\d!?.*#]+$/, "");

/** Each character is the one before it, or its neighbour in the same direction: `aaaaaaaa`, `23456789`, `hgfedcba`. */
function isRow(text: string): boolean {
	const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
	const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
	return steps.size <= 1 && [...steps].every((step) => Math.abs(step) <= 1);
}
