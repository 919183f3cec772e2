import { z } from "zod";
import { id, instant } from "./parts.ts";

export const reportMistakeSchema = z.strictObject({
	path: z.string().max(300),
	text: z.string().trim().min(3).max(2000),
	/** The reader's browser made it; a report that comes again under it counts once. */
	key: z.uuid().optional(),
});
const reportSchema = z.object({ id, at: instant, path: z.string(), text: z.string() });
export type ReportView = z.infer<typeof reportSchema>;
export const reportsSchema = z.object({ reports: z.array(reportSchema) });
