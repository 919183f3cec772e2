import { expect, test } from "vitest";
import { isCommonPassword } from "./password-rule.ts";

const ann = { email: "ann.baker@example.org", name: "Ann Baker" };

test.each([
	"password",
	"Password123",
	"  QWERTYUIOP ",
	"iloveyou2024!",
	"11111111",
	"23456789",
	"hgfedcba",
	"ann.baker@example.org",
	"ann baker",
])("%s is refused", (password) => {
	expect(isCommonPassword(password, ann)).toBe(true);
});

test.each(["a loaf before dawn", "Xq7-tram-lamp", "ann baker bakes bread", "2468013579", "aaaaaaab"])("%s is taken", (password) => {
	expect(isCommonPassword(password, ann)).toBe(false);
});
