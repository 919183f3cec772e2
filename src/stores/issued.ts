/** Certificates that the course has given, as its owner sees them. */
import { map } from "nanostores";
import type { IssuedView } from "#server/wire/certificate.ts";
import type { Problem } from "#server/wire/problem.ts";
import type { call } from "../api/client.ts";

export interface IssuedState {
	certificates: readonly IssuedView[] | null;
	busy: boolean;
	problem: Problem | null;
}

type Answered = { certificates: readonly IssuedView[] };

export function createIssued({ call: ask, changed }: { call: typeof call; changed: () => Promise<void> }) {
	const $issued = map<IssuedState>({ certificates: null, busy: false, problem: null });
	const set = (news: Partial<IssuedState>) => $issued.set({ ...$issued.get(), ...news });

	/** Whether the server did it. */
	async function change(method: "PUT" | "DELETE", number: string, part: "revocation" | "name", body?: object): Promise<boolean> {
		set({ busy: true, problem: null });
		const answer = await ask<Answered>(method, `/api/admin/certificates/${number}/${part}`, body);
		set(answer.ok ? { busy: false, certificates: answer.value.certificates } : { busy: false, problem: answer.problem });
		if (answer.ok) await changed();
		return answer.ok;
	}

	return {
		$issued,
		async load(): Promise<void> {
			const answer = await ask<Answered>("GET", "/api/admin/certificates");
			set(answer.ok ? { certificates: answer.value.certificates } : { problem: answer.problem });
		},
		revoke: (number: string, reason: string) => change("PUT", number, "revocation", { reason }),
		reinstate: (number: string) => change("DELETE", number, "revocation"),
		correct: (number: string, name: string) => change("PUT", number, "name", { name }),
	};
}
