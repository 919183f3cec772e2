import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextPath, placeProblem } from "./form-problems.ts";

test("after signing in one comes back to a page of this site", () => {
	expect(nextPath("?next=/assignments/starting-page/%23your-work", "/desk/")).toBe("/assignments/starting-page/#your-work");
	for (const foreign of [
		"",
		"?next=",
		"?next=https://evil.example/",
		"?next=//evil.example/",
		"?next=/%5Cevil.example",
		"?next=/\\evil.example",
		"?next=javascript:alert(1)",
		"?next=/.//evil.example",
	]) {
		expect(nextPath(foreign, "/desk/")).toBe("/desk/");
	}
});

test("whatever is asked for, the way back never leaves the site", () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom("/", "\\", ":", "@", ".", "a", "\t", "\n", "%", "?", "#") }), (text) => {
			const path = nextPath(`?${new URLSearchParams({ next: text })}`, "/desk/");
			expect(new URL(path, "https://smm.example").origin).toBe("https://smm.example");
		}),
	);
});

test("a refusal stands beside the field it is about, and above all of them otherwise", () => {
	const errors = { "email-taken": "There is an account already.", "foreign-origin": "Not from here." };
	expect(placeProblem({ code: "email-taken", message: "" }, errors, ["email", "password"])).toEqual({
		email: "There is an account already.",
	});
	expect(placeProblem({ code: "foreign-origin", message: "" }, errors, ["email"])).toEqual({ form: "Not from here." });
	expect(placeProblem({ code: "invalid", message: "", issues: [{ path: "body.name", message: "Too long" }] }, errors, ["name"])).toEqual({
		name: "Too long",
	});
});
