import type { Deps } from "../deps.ts";

/** How far back a report that was sent again is looked for. */
const remembered = 500;

/** Keeps what somebody found wrong on a page; visitors may report too. One that comes again under its key is kept once. */
export async function reportMistake(
	{ storage, clock, ids, turns }: Pick<Deps, "storage" | "clock" | "ids" | "turns">,
	{ key, ...report }: { accountId: string | null; path: string; text: string; key?: string | undefined },
): Promise<void> {
	await turns.take("reports", async () => {
		const isKnown = key !== undefined && (await storage.reports(remembered)).some(({ id }) => id === key);
		if (!isKnown) await storage.addReport({ ...report, id: key ?? ids.id(), at: clock.now().toISOString() });
	});
}
