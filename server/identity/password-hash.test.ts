import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./password-hash.ts";

test("a hash knows its password and no other", async () => {
	const hash = await hashPassword("überraschend lang");
	expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
	expect(await isPassword("überraschend lang", hash)).toBe(true);
	expect(await isPassword("überraschend lan", hash)).toBe(false);
	expect(await isPassword("", hash)).toBe(false);
});

test("the same password is hashed differently each time", async () => {
	expect(await hashPassword("twice the same")).not.toBe(await hashPassword("twice the same"));
});

test("a hash made with other costs still verifies", async () => {
	// A test vector of the reference implementation (phc-winner-argon2, src/test.c).
	const cheap = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
	expect(await isPassword("password", cheap)).toBe(true);
	expect(await isPassword("Password", cheap)).toBe(false);
});

test("nobody's password is right", async () => {
	expect(await isPassword("anything at all", null)).toBe(false);
	expect(await isPassword("anything at all", "not a hash")).toBe(false);
});
