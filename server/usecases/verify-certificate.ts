import { readNumber, shownNumber } from "../certificate/number.ts";
import type { Deps } from "../deps.ts";
import type { CertificateView } from "../wire/certificate.ts";
import { certificateView } from "./show-certificate.ts";

/** What anyone learns who asks about a number. */
export type Verified =
	| { state: "valid" | "revoked"; number: string; certificate: CertificateView }
	/** Given once; the account is gone, and with it all that the certificate said. */
	| { state: "withdrawn" | "unknown"; number: string }
	/** Can be no number: a mistake in typing. `number` is what was typed. */
	| { state: "mistyped"; number: string };

/** @param typed  however somebody typed the number */
export async function verifyCertificate({ storage }: Pick<Deps, "storage">, typed: string): Promise<Verified> {
	const plain = readNumber(typed);
	if (plain === null) return { state: "mistyped", number: typed };
	const number = shownNumber(plain);
	const found = await storage.certificateByNumber(plain);
	if (found) return { state: found.revoked ? "revoked" : "valid", number, certificate: certificateView(found) };
	return { state: (await storage.isWithdrawn(plain)) ? "withdrawn" : "unknown", number };
}
