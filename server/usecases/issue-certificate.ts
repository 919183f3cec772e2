import { numberFrom, shownNumber } from "../certificate/number.ts";
import { groundsOf, isSelfAssessed } from "../certificate/standing.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { StoredCertificate } from "../storage/port.ts";
import type { OwnCertificate } from "../wire/certificate.ts";
import { readStanding, showCertificate } from "./show-certificate.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "ids" | "turns">;

interface Issue {
	accountId: string;
	/** As it is to stand on the certificate. */
	name: string;
}

/**
 * Gives the account its certificate when everything that the course's rule asks for is there; asked again, the one it has,
 * revoked or not. What the certificate rests on is kept as it is now: later changes of the course or of a score leave it.
 */
export function issueCertificate(deps: Needs, { accountId, name }: Issue): Promise<Outcome<{ created: boolean; own: OwnCertificate }>> {
	const { storage, catalog, clock, ids, turns } = deps;
	return turns.take(`account ${accountId}`, async () => {
		if (await storage.certificate(accountId)) return accept({ created: false, own: await showCertificate(deps, accountId) });
		const { standing } = await readStanding(deps, accountId);
		const grounds = groundsOf(standing);
		const met = standing.filter(({ ground }) => ground).length;
		if (!grounds) return refuse("certificate-not-earned", { variables: { met, all: standing.length } });
		const certificate: StoredCertificate = {
			number: numberFrom(Buffer.from(ids.token(), "base64url")),
			accountId,
			version: 1,
			name,
			courseId: catalog.course.id,
			issuedAt: clock.now().toISOString(),
			basis: isSelfAssessed(grounds) ? "self-assessed" : "reviewed",
			grounds,
			corrected: null,
			revoked: null,
		};
		if (!(await storage.addCertificate(certificate))) throw new Error("A number of 55 random bits was there already.");
		const target = shownNumber(certificate.number);
		await storage.addAudit({ at: certificate.issuedAt, actorId: accountId, act: "certificate-issued", target });
		return accept({ created: true, own: await showCertificate(deps, accountId) });
	});
}
