import { existsSync } from "node:fs";
import { openStorage } from "#server/storage/open.ts";
import { StorageLocked, StorageUnavailable } from "#server/storage/port.ts";
import type { Finding } from "./finding.ts";

/** Does the data folder open as the server would open it, every document readable? */
export async function examineData(dataDir: string): Promise<readonly Finding[]> {
	if (!existsSync(dataDir)) return [{ level: "ok", code: "data-none", file: dataDir, message: "not there yet; the first start makes it." }];
	const findings: Finding[] = [];
	try {
		const storage = await openStorage({
			dataDir,
			warn: ({ kind, file, message }) => findings.push({ level: "warning", code: kind, file, message }),
		});
		const accounts = await storage.accounts();
		const admins = accounts.filter(({ role }) => role === "admin").length;
		const waiting = (await storage.reviewQueue()).filter(({ state }) => state === "handed-in").length;
		await storage.close();
		findings.push({
			level: "ok",
			code: "data",
			file: dataDir,
			message: `opens; ${accounts.length} accounts, ${waiting} pieces of work wait.`,
		});
		if (accounts.length > 0 && admins === 0) {
			findings.push({
				level: "warning",
				code: "no-admin",
				file: dataDir,
				message: "nobody is admin. Start the server: it prints a link that makes its visitor the admin.",
			});
		}
	} catch (error) {
		if (error instanceof StorageLocked)
			findings.push({ level: "ok", code: "data-in-use", file: dataDir, message: "a server is using it, so it was not opened." });
		else if (error instanceof StorageUnavailable)
			findings.push({ level: "error", code: "data-unusable", file: dataDir, message: error.message });
		else throw error;
	}
	return findings;
}
