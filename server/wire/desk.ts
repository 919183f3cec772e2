/** What a learner's dashboard needs, in one answer. */
import { z } from "zod";
import { accountSchema } from "./account.ts";
import { attemptSummarySchema } from "./attempts.ts";
import { examSittingSchema } from "./exams.ts";
import { workSummarySchema } from "./work.ts";

export const deskSchema = z.object({
	account: accountSchema,
	attempts: z.array(attemptSummarySchema),
	work: z.array(workSummarySchema),
	sittings: z.array(examSittingSchema),
	/** How much of what the certificate asks for is there, and its number once it has been issued. */
	certificate: z.object({ met: z.number(), all: z.number(), number: z.string().nullable() }),
	/** Curators only: how many wait. */
	waiting: z.number().nullable(),
});
export type DeskView = z.infer<typeof deskSchema>;
