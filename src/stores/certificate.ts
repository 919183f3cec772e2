/** A learner's certificate: the way to it, and the certificate itself once it has been asked for. */
import { map } from "nanostores";
import type { OwnCertificate } from "#server/wire/certificate.ts";
import type { Problem } from "#server/wire/problem.ts";
import type { call } from "../api/client.ts";

export interface CertificateState {
	phase: "loading" | "ready";
	own: OwnCertificate | null;
	busy: boolean;
	problem: Problem | null;
}

export function createCertificate({ call: ask }: { call: typeof call }) {
	const $certificate = map<CertificateState>({ phase: "loading", own: null, busy: false, problem: null });
	const set = (news: Partial<CertificateState>) => $certificate.set({ ...$certificate.get(), ...news });
	return {
		$certificate,
		async load(): Promise<void> {
			const answer = await ask<OwnCertificate>("GET", "/api/certificate");
			set(answer.ok ? { phase: "ready", own: answer.value, problem: null } : { phase: "ready", problem: answer.problem });
		},
		/** Asks for the certificate; one that is there already comes back as it is. */
		async issue(name: string): Promise<void> {
			if ($certificate.get().busy) return;
			set({ busy: true, problem: null });
			const answer = await ask<OwnCertificate>("POST", "/api/certificate", { name });
			set(answer.ok ? { busy: false, own: answer.value } : { busy: false, problem: answer.problem });
		},
	};
}
