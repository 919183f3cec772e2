import { z } from "zod";
import { passwordSchema } from "./account.ts";
import { instant } from "./parts.ts";

/** `POST /api/links/look` says what a link is for, `POST /api/links/use` uses it: a role for the account signed in, or a new password. */
export const linkTokenSchema = z.strictObject({ token: z.string().min(1).max(200) });
export const linkViewSchema = z.object({ kind: z.enum(["admin", "curator", "reset"]), state: z.enum(["ready", "used", "expired"]) });
export type LinkView = z.infer<typeof linkViewSchema>;
export const useLinkSchema = z.strictObject({ token: z.string().min(1).max(200), password: passwordSchema.optional() });
/** The link's path with its token, shown once. */
export const newLinkSchema = z.object({ path: z.string(), expiresAt: instant });
export type NewLink = z.infer<typeof newLinkSchema>;
