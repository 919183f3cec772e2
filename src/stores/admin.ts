/** What the course's owner sees to: people and their roles, links, reported mistakes, the audit log. */
import { map } from "nanostores";
import type { Role } from "#server/wire/account.ts";
import type { auditSchema, peopleSchema } from "#server/wire/admin.ts";
import type { newLinkSchema } from "#server/wire/links.ts";
import type { Problem } from "#server/wire/problem.ts";
import type { reportsSchema } from "#server/wire/reports.ts";
import type { call } from "../api/client.ts";

export type People = ReturnType<typeof peopleSchema.parse>["people"];
export type Audit = ReturnType<typeof auditSchema.parse>["entries"];
export type Reports = ReturnType<typeof reportsSchema.parse>["reports"];
type NewLink = ReturnType<typeof newLinkSchema.parse>;

/** A link as it is shown, once: `for` is the person whose password it resets, null for an invitation. */
export interface ShownLink extends NewLink {
	for: string | null;
}

export interface AdminState {
	phase: "loading" | "ready" | "closed";
	people: People;
	audit: Audit;
	reports: Reports;
	link: ShownLink | null;
	busy: boolean;
	problem: Problem | null;
}

export type Admin = ReturnType<typeof createAdmin>;

export function createAdmin({ call: ask }: { call: typeof call }) {
	const $admin = map<AdminState>({ phase: "loading", people: [], audit: [], reports: [], link: null, busy: false, problem: null });
	const set = (news: Partial<AdminState>) => $admin.set({ ...$admin.get(), ...news });

	async function load(): Promise<void> {
		const [people, audit, reports] = await Promise.all([
			ask<{ people: People }>("GET", "/api/admin/people"),
			ask<{ entries: Audit }>("GET", "/api/admin/audit"),
			ask<{ reports: Reports }>("GET", "/api/admin/reports"),
		]);
		if (!people.ok) {
			set({ phase: people.status === 401 || people.status === 403 ? "closed" : "ready", problem: people.problem });
			return;
		}
		set({
			phase: "ready",
			people: people.value.people,
			audit: audit.ok ? audit.value.entries : [],
			reports: reports.ok ? reports.value.reports : [],
			problem: audit.ok ? (reports.ok ? null : reports.problem) : audit.problem,
		});
	}

	async function makeLink(path: string, name: string | null): Promise<void> {
		set({ busy: true, problem: null, link: null });
		const answer = await ask<NewLink>("POST", path);
		set(answer.ok ? { busy: false, link: { ...answer.value, for: name } } : { busy: false, problem: answer.problem });
		if (answer.ok) await refreshAudit();
	}

	async function refreshAudit(): Promise<void> {
		const audit = await ask<{ entries: Audit }>("GET", "/api/admin/audit");
		if (audit.ok) set({ audit: audit.value.entries });
	}

	return {
		$admin,
		load,
		invite: () => makeLink("/api/admin/invites", null),
		resetLink: (id: string, name: string) => makeLink(`/api/admin/people/${id}/reset-link`, name),
		refreshAudit,
		hideLink: () => set({ link: null }),
		async setRole(id: string, role: Role): Promise<void> {
			set({ busy: true, problem: null });
			const answer = await ask<{ people: People }>("PUT", `/api/admin/people/${id}/role`, { role });
			set(answer.ok ? { busy: false, people: answer.value.people } : { busy: false, problem: answer.problem });
			if (answer.ok) await refreshAudit();
		},
	};
}
