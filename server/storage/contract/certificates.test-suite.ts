import { beforeEach, describe, expect, test } from "vitest";
import { nowAndReopened, type Subject } from "../contract.test-suite.ts";
import * as make from "./make.ts";

const mias = make.certificate({ accountId: "mia", number: "N1" });

export function certificatePromises(subject: Subject): void {
	describe("certificates", () => {
		beforeEach(async () => {
			for (const id of ["mia", "tom"]) await subject.storage.addAccount(make.account({ id }));
		});

		test("a certificate is found by its account and its number, and before there is one, nothing is", async () => {
			const { storage } = subject;
			expect([await storage.certificate("mia"), await storage.certificateByNumber("N1"), await storage.certificates()]).toEqual([
				null,
				null,
				[],
			]);
			expect(await storage.addCertificate(mias)).toBe(true);
			for await (const now of nowAndReopened(subject)) {
				expect(await now.certificate("mia")).toEqual(mias);
				expect(await now.certificateByNumber("N1")).toEqual(mias);
				expect(await now.certificates()).toEqual([mias]);
			}
		});

		test("an account has one certificate, and a number is one account's", async () => {
			const { storage } = subject;
			await storage.addCertificate(mias);
			expect(await storage.addCertificate({ ...mias, number: "N2" })).toBe(false);
			expect(await storage.addCertificate({ ...mias, accountId: "tom" })).toBe(false);
			expect([await storage.certificateByNumber("N2"), await storage.certificate("tom")]).toEqual([null, null]);
		});

		test("of callers racing for a number or an account one gets it", async () => {
			const { storage } = subject;
			const forNumber = await Promise.all(["mia", "tom"].map((accountId) => storage.addCertificate({ ...mias, accountId })));
			expect(forNumber.filter(Boolean)).toHaveLength(1);
			const loser = forNumber[0] ? "tom" : "mia";
			const numbers = ["N2", "N3", "N4"];
			const forAccount = await Promise.all(numbers.map((number) => storage.addCertificate({ ...mias, accountId: loser, number })));
			expect(forAccount.filter(Boolean)).toHaveLength(1);
			expect(await subject.reopen().then((now) => now.certificate(loser))).toMatchObject({ number: numbers[forAccount.indexOf(true)] });
		});

		test("a change must name the version it saw, and touches neither number nor grounds", async () => {
			const { storage } = subject;
			await storage.addCertificate(mias);
			const revoked = { at: "2026-03-05T09:00:00.000Z", reason: "Somebody else played." };
			for (const version of [0, 1, 3]) expect(await storage.saveCertificate({ ...mias, version, revoked })).toBe(false);
			expect(await storage.saveCertificate({ ...mias, number: "N9", version: 2, revoked })).toBe(false);
			expect(await storage.saveCertificate({ ...mias, version: 2, revoked, name: "Mia B.", grounds: [] })).toBe(true);
			for await (const now of nowAndReopened(subject))
				expect(await now.certificateByNumber("N1")).toEqual({ ...mias, version: 2, revoked, name: "Mia B." });
		});

		test("a number that was withdrawn stays so when its account is deleted", async () => {
			const { storage } = subject;
			await storage.addCertificate(mias);
			expect(await storage.isWithdrawn("N1")).toBe(false);
			await storage.withdrawNumber("N1");
			await storage.withdrawNumber("N1");
			await storage.deleteAccount("mia");
			for await (const now of nowAndReopened(subject)) {
				expect(await now.isWithdrawn("N1")).toBe(true);
				expect([await now.certificateByNumber("N1"), await now.certificates()]).toEqual([null, []]);
			}
		});
	});
}
