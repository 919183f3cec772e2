import { z } from "zod";
import { id } from "./parts.ts";

export const roleSchema = z.enum(["learner", "curator", "admin"]);
export type Role = z.infer<typeof roleSchema>;

export const emailSchema = z
	.email()
	.max(200)
	.transform((text) => text.toLowerCase());
export const passwordSchema = z.string().min(8).max(128);
export const personName = z.string().trim().min(1).max(80);
export const signUpSchema = z.strictObject({
	email: emailSchema,
	name: personName,
	password: passwordSchema,
	link: z.string().max(200).optional(),
});
export const signInSchema = z.strictObject({ email: emailSchema, password: z.string().max(128) });
export const deleteAccountSchema = z.strictObject({ password: z.string().max(128) });
export const accountSchema = z.object({ id, email: z.string(), name: z.string(), role: roleSchema });
export type AccountView = z.infer<typeof accountSchema>;
/** `GET /api/session` answers 200 with null for a visitor. */
export const sessionViewSchema = z.object({ account: accountSchema.nullable() });
