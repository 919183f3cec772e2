import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2) as (algorithm: "argon2id", parameters: Argon2Parameters) => Promise<Buffer>;

/**
 * Cost of one guess: 19 MiB and two passes, one lane.
 *
 * @see OWASP Password Storage Cheat Sheet, Argon2id
 */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const saltBytes = 16;
const tagBytes = 32;

/** @returns the hash with its parameters, as PHC writes it: `$argon2id$v=19$m=…,t=…,p=…$salt$hash` */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(saltBytes);
	const tag = await derive("argon2id", { message: password, nonce: salt, tagLength: tagBytes, ...cost });
	return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** Takes the same time whether or not there is a hash to compare with, so that a stranger cannot learn who has an account. */
export async function isPassword(password: string, encoded: string | null): Promise<boolean> {
	const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(encoded ?? "");
	if (!match) {
		await hashPassword(password);
		return false;
	}
	const [, memory, passes, parallelism, salt = "", tag = ""] = match;
	const expected = Buffer.from(tag, "base64");
	const found = await derive("argon2id", {
		message: password,
		nonce: Buffer.from(salt, "base64"),
		tagLength: expected.length,
		memory: Number(memory),
		passes: Number(passes),
		parallelism: Number(parallelism),
	});
	return timingSafeEqual(found, expected);
}

const unpadded = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
