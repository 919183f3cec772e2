import type { Deps } from "../deps.ts";

/** Keeps what somebody found wrong on a page; visitors may report too. */
export async function reportMistake(
	{ storage, clock, ids }: Pick<Deps, "storage" | "clock" | "ids">,
	report: { accountId: string | null; path: string; text: string },
): Promise<void> {
	await storage.addReport({ ...report, id: ids.id(), at: clock.now().toISOString() });
}
