import { z } from "zod";
import { accountSchema, roleSchema } from "./account.ts";
import { instant } from "./parts.ts";

export const personSchema = accountSchema.extend({ createdAt: instant });
export type PersonView = z.infer<typeof personSchema>;
export const peopleSchema = z.object({ people: z.array(personSchema) });
export const setRoleSchema = z.strictObject({ role: roleSchema });
export const auditSchema = z.object({
	entries: z.array(z.object({ at: instant, actor: z.string().nullable(), act: z.string(), target: z.string().nullable() })),
});
export type AuditView = z.infer<typeof auditSchema>;
