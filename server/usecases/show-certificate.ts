import { shownNumber } from "../certificate/number.ts";
import { type Requirement, standingOf } from "../certificate/standing.ts";
import type { Deps } from "../deps.ts";
import type { StoredCertificate } from "../storage/port.ts";
import type { CertificateView, OwnCertificate } from "../wire/certificate.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

/** The learner's certificate if there is one, and the way to it. */
export async function showCertificate(deps: Needs, accountId: string): Promise<OwnCertificate> {
	const [{ standing, hasCurators }, certificate] = await Promise.all([readStanding(deps, accountId), deps.storage.certificate(accountId)]);
	const requirements = standing.map(({ kind, id, title, moduleId, ground, waits }) => {
		const state = ground ? ("met" as const) : waits ? ("waits" as const) : ("open" as const);
		return { kind, id, title, moduleId, state };
	});
	const met = requirements.filter(({ state }) => state === "met").length;
	return {
		standing: { met, all: requirements.length, reviewed: hasCurators, requirements },
		certificate: certificate && certificateView(certificate),
	};
}

/** What the rule asks for and what of it the account has, from all that the account has done. */
export async function readStanding(deps: Needs, accountId: string): Promise<{ standing: readonly Requirement[]; hasCurators: boolean }> {
	const { storage } = deps;
	const [attempts, submissions, sittings, accounts] = await Promise.all([
		storage.attemptsOf(accountId),
		storage.submissionsOf(accountId),
		storage.sittingsOf(accountId),
		storage.accounts(),
	]);
	const hasCurators = accounts.some(({ id, role }) => role === "curator" && id !== accountId);
	const curators = new Map(accounts.map(({ id, name }) => [id, name]));
	return { standing: standingOf(deps, { attempts, submissions, sittings, hasCurators, curators }), hasCurators };
}

/** A certificate as its owner and whoever verifies it may see it. */
export function certificateView({ number, name, courseId, issuedAt, basis, grounds, revoked }: StoredCertificate): CertificateView {
	const shown = shownNumber(number);
	return {
		number: shown,
		path: `/verify/${shown}`,
		name,
		courseId,
		issuedAt,
		basis,
		grounds: grounds.map((ground) => ({ ...ground, skills: [...ground.skills] })),
		revokedAt: revoked?.at ?? null,
	};
}
