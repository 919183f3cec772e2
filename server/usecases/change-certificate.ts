import { readNumber, shownNumber } from "../certificate/number.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { StoredCertificate } from "../storage/port.ts";
import type { IssuedView } from "../wire/certificate.ts";
import { certificateView } from "./show-certificate.ts";

type Needs = Pick<Deps, "storage" | "clock" | "turns">;

interface Changing {
	actorId: string;
	/** However it was typed. */
	number: string;
}

/** Every certificate, the first one first. */
export async function listCertificates({ storage }: Pick<Deps, "storage">): Promise<IssuedView[]> {
	return (await storage.certificates()).map((certificate) => {
		const { number, path, name, issuedAt, basis } = certificateView(certificate);
		const { accountId, corrected, revoked } = certificate;
		return { number, path, name, issuedAt, basis, accountId, corrected: corrected !== null, revoked: revoked && { ...revoked } };
	});
}

/** Takes the certificate's word back; one that is revoked stays so, with its first reason. */
export function revokeCertificate(deps: Needs, changing: Changing, reason: string): Promise<Outcome<null>> {
	return change(deps, changing, "certificate-revoked", (certificate, at) =>
		accept(certificate.revoked ? certificate : { ...certificate, revoked: { at, reason } }),
	);
}

export function reinstateCertificate(deps: Needs, changing: Changing): Promise<Outcome<null>> {
	return change(deps, changing, "certificate-reinstated", (certificate) =>
		accept(certificate.revoked ? { ...certificate, revoked: null } : certificate),
	);
}

/** Once: a certificate does not pass from one person to another by corrections. */
export function correctName(deps: Needs, changing: Changing, name: string): Promise<Outcome<null>> {
	return change(deps, changing, "certificate-name-corrected", (certificate, at) => {
		if (certificate.name === name) return accept(certificate);
		if (certificate.corrected) return refuse("name-corrected");
		return accept({ ...certificate, name, corrected: { at, from: certificate.name } });
	});
}

/** @param decide  the certificate changed, or the same one to leave it */
function change(
	{ storage, clock, turns }: Needs,
	{ actorId, number }: Changing,
	act: string,
	decide: (certificate: StoredCertificate, at: string) => Outcome<StoredCertificate>,
): Promise<Outcome<null>> {
	return turns.take(`certificate ${readNumber(number)}`, async () => {
		const plain = readNumber(number);
		const before = plain && (await storage.certificateByNumber(plain));
		if (!before) return refuse("not-found");
		const at = clock.now().toISOString();
		const after = decide(before, at);
		if (!after.ok) return after;
		if (after.value === before) return accept(null);
		if (!(await storage.saveCertificate({ ...after.value, version: before.version + 1 }))) return refuse("not-found");
		await storage.addAudit({ at, actorId, act, target: shownNumber(before.number) });
		return accept(null);
	});
}
