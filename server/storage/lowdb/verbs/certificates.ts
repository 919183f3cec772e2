import type { Storage, StoredCertificate } from "../../port.ts";
import { addOnce, forAccount, type House, sortedBy, whenSettled } from "../house.ts";

type Verbs =
	| "certificate"
	| "certificateByNumber"
	| "certificates"
	| "addCertificate"
	| "saveCertificate"
	| "withdrawNumber"
	| "isWithdrawn";

export function certificateVerbs(house: House): Pick<Storage, Verbs> {
	const { certificates, byNumber, withdrawn } = house.shelves;
	const taking = new Map<string, Promise<void>>();
	return {
		certificate: async (accountId) => certificates.get(accountId),
		async certificateByNumber(number) {
			const accountId = byNumber.id(number);
			return accountId ? certificates.get(accountId) : null;
		},
		certificates: async () =>
			sortedBy(
				certificates.values().map((certificate) => ({ id: certificate.number, certificate })),
				({ certificate }) => certificate.issuedAt,
			).map(({ certificate }) => certificate),
		async addCertificate(certificate) {
			const { accountId, number } = certificate;
			let added = false;
			const add = async () => {
				added = await forAccount(house, accountId, () => certificates.change(accountId, (head) => (head ? null : certificate)));
			};
			await addOnce(taking, number, () => byNumber.id(number) !== null, add);
			return added;
		},
		saveCertificate: (certificate) =>
			whenSettled(house, certificate.accountId, () =>
				certificates.change(certificate.accountId, (head) =>
					head?.number === certificate.number && head.version === certificate.version - 1 ? changed(head, certificate) : null,
				),
			),
		async withdrawNumber(number) {
			await withdrawn.change(number, (head) => (head ? null : { number }));
		},
		isWithdrawn: async (number) => withdrawn.get(number) !== null,
	};
}

function changed(head: StoredCertificate, { version, name, corrected, revoked }: StoredCertificate): StoredCertificate {
	return { ...head, version, name, corrected, revoked };
}
