import type { StoredCertificate } from "../../port.ts";
import type { CertificateVerbs } from "../../port-certificate.ts";
import type { House } from "./house.ts";
import { OwnedRecords } from "./records.ts";

export function certificateVerbs(house: House): CertificateVerbs {
	const certificates = house.owned(new OwnedRecords<StoredCertificate>());
	const withdrawn = new Set<string>();
	const numbered = (number: string) => certificates.find((certificate) => certificate.number === number);
	return {
		certificate: async (accountId) => certificates.get(accountId),
		certificateByNumber: async (number) => numbered(number),
		certificates: async () => certificates.all().toSorted((a, b) => (`${a.issuedAt} ${a.number}` < `${b.issuedAt} ${b.number}` ? -1 : 1)),
		async addCertificate(certificate) {
			if (numbered(certificate.number)) return false;
			house.mustKnow(certificate.accountId);
			if (certificates.has(certificate.accountId)) return false;
			certificates.add(certificate.accountId, certificate);
			return true;
		},
		async saveCertificate({ number, accountId, version, name, corrected, revoked }) {
			const stored = certificates.get(accountId);
			if (stored?.number !== number || stored.version !== version - 1) return false;
			certificates.set(accountId, { ...stored, version, name, corrected, revoked });
			return true;
		},
		async withdrawNumber(number) {
			withdrawn.add(number);
		},
		isWithdrawn: async (number) => withdrawn.has(number),
	};
}
