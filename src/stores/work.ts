/**
 * A learner's work on one assignment: the draft that saves itself, what happens when another tab was faster, and
 * handing in. Whatever is typed is on this device at once and stays there until the server has it.
 */
import { map } from "nanostores";
import type { Problem } from "#server/wire/problem.ts";
import type { WorkView } from "#server/wire/work.ts";
import { type call, mayPass } from "../api/client.ts";
import { createAutosave, type Sent } from "./autosave.ts";
import { keep, recall } from "./device.ts";
import { type Choice, choose, type Draft, draftOf, editable, emptyDraft, isEmpty, type KeptDraft, same, sentKept } from "./draft.ts";

/**
 * `device`: only here, for a visitor or without a connection · `conflict`: a person must choose · `signed-out`: the
 * session is over · `refused`: the server will not take it, see `problem`.
 */
export type Saving = "nothing" | "unsaved" | "saving" | "saved" | "device" | "conflict" | "signed-out" | "refused";

/** A text that was not chosen, kept until the learner throws it away. */
export interface Aside {
	field: string;
	text: string;
	at: string;
}

export interface WorkState extends Draft {
	phase: "loading" | "ready";
	visitor: boolean;
	/** The server's last word; null for a visitor and while it cannot be reached. */
	work: WorkView | null;
	saving: Saving;
	savedAt: string | null;
	/** Saved elsewhere meanwhile and different from what is here. */
	conflict: (Draft & { savedAt: string | null }) | null;
	aside: readonly Aside[];
	handingIn: boolean;
	problem: Problem | null;
}

interface Dependencies {
	assignmentId: string;
	call: typeof call;
	now(): Date;
}

export type Work = ReturnType<typeof createWork>;

export function createWork({ assignmentId, call, now }: Dependencies) {
	const path = `/api/work/${assignmentId}`;
	let who = "visitor";
	const $work = map<WorkState>({
		...emptyDraft,
		phase: "loading",
		visitor: true,
		work: null,
		saving: "nothing",
		savedAt: null,
		conflict: null,
		aside: [],
		handingIn: false,
		problem: null,
	});
	const autosave = createAutosave(send);

	const draftKey = (owner = who) => `draft:${assignmentId}:${owner}`;
	/** The server's last word, to open the work without a network. */
	const viewKey = () => `work-view:${assignmentId}:${who}`;
	const asideKey = () => `aside:${assignmentId}:${who}`;
	const set = (news: Partial<WorkState>) => $work.set({ ...$work.get(), ...news });
	const here = (): Draft => ({ fields: $work.get().fields, selfAssessment: $work.get().selfAssessment });
	const keepHere = (base: number, sent: readonly Draft[] = kept()?.sent ?? []) =>
		keep(draftKey(), { ...here(), base, at: now().toISOString(), sent: sent.slice(-sentKept) } satisfies KeptDraft);
	const kept = () => recall<KeptDraft | null>(draftKey(), null);

	/** Opens the work of an account, or a visitor's own draft; whatever this device still holds is taken up again. */
	async function open(accountId: string | null): Promise<void> {
		who = accountId ?? "visitor";
		const mine = kept();
		set({ visitor: accountId === null, aside: recall<Aside[]>(asideKey(), []), ...(mine ?? emptyDraft) });
		if (accountId === null) {
			set({ phase: "ready", saving: mine ? "device" : "nothing", savedAt: mine?.at ?? null });
			return;
		}
		takeOverVisitor();
		const answer = await call<WorkView>("GET", path);
		if (answer.ok) return settle(answer.value);
		const known = mayPass(answer.status) ? recall<WorkView | null>(viewKey(), null) : null;
		if (known) settle(known);
		else set({ phase: "ready", saving: answer.status === 401 ? "signed-out" : "device", problem: answer.problem });
	}

	function takeOverVisitor(): void {
		const visitors = recall<KeptDraft | null>(draftKey("visitor"), null);
		if (!visitors || isEmpty(visitors)) return;
		if (kept()) setAside(visitors.fields);
		else {
			keep(draftKey(), visitors);
			set({ fields: visitors.fields, selfAssessment: visitors.selfAssessment });
		}
		keep(draftKey("visitor"), undefined);
	}

	/** The server's word meets what this device still holds. */
	function settle(work: WorkView): void {
		keep(viewKey(), work);
		const theirs = draftOf(work);
		const mine = kept();
		const savedAt = work.draft?.savedAt ?? null;
		const news = { phase: "ready", work, conflict: null, problem: null } as const;
		if (!mine || same(mine, theirs)) {
			keep(draftKey(), undefined);
			set({ ...news, ...theirs, saving: savedAt ? "saved" : "nothing", savedAt });
		} else if (!editable(work)) {
			setAside(mine.fields);
			keep(draftKey(), undefined);
			set({ ...news, ...theirs, saving: "saved", savedAt });
		} else if (mine.base === work.version || isEmpty(theirs) || mine.sent?.some((sent) => same(sent, theirs))) {
			set({ ...news, fields: mine.fields, selfAssessment: mine.selfAssessment, saving: "unsaved", savedAt });
			keepHere(work.version);
			autosave.touch();
		} else {
			set({
				...news,
				fields: mine.fields,
				selfAssessment: mine.selfAssessment,
				saving: "conflict",
				savedAt,
				conflict: { ...theirs, savedAt },
			});
		}
	}

	async function send(): Promise<Sent> {
		const { work, conflict, visitor } = $work.get();
		if (visitor || conflict) return "stuck";
		if (!work) return meet();
		const sent = here();
		set({ saving: "saving" });
		keepHere(kept()?.base ?? work.version, [...(kept()?.sent ?? []), sent]);
		const answer = await call<WorkView>("PUT", `${path}/draft`, { version: work.version, ...sent });
		if (answer.ok) {
			keep(viewKey(), answer.value);
			const all = same(sent, here());
			if (all) keep(draftKey(), undefined);
			else keepHere(answer.value.version, []);
			set({ work: answer.value, saving: all ? "saved" : "unsaved", savedAt: answer.value.draft?.savedAt ?? null, problem: null });
			return "saved";
		}
		if (answer.status === 409) return meet();
		const lasting = !mayPass(answer.status);
		set({ saving: answer.status === 401 ? "signed-out" : lasting ? "refused" : "device", problem: lasting ? answer.problem : null });
		return lasting ? "stuck" : "later";
	}

	/** Another tab or device was faster, or the server was not reached before: learns what it has. */
	async function meet(): Promise<Sent> {
		const before = $work.get().work;
		const answer = await call<WorkView>("GET", path);
		if (!answer.ok) {
			set({ saving: answer.status === 401 ? "signed-out" : "device" });
			return answer.status === 401 ? "stuck" : "later";
		}
		// Only a review went on, say: the text it grew from is unchanged, so what is written here simply goes on top.
		const unchanged = before !== null && same(draftOf(before), draftOf(answer.value));
		// Kept anew, because another tab that saved may have tidied this one's copy away.
		keepHere(unchanged ? answer.value.version : (kept()?.base ?? before?.version ?? 0));
		settle(answer.value);
		return $work.get().saving === "saved" ? "saved" : "stuck";
	}

	function write(news: Partial<Draft>): void {
		set(news);
		keepHere(kept()?.base ?? $work.get().work?.version ?? 0);
		const { visitor, conflict, work } = $work.get();
		if (visitor) set({ saving: "device", savedAt: now().toISOString() });
		else if (!conflict) {
			set({ saving: work ? "unsaved" : "device", problem: null });
			autosave.touch();
		}
	}

	function setAside(texts: Readonly<Record<string, string>>): void {
		const at = now().toISOString();
		const news = Object.entries(texts).flatMap(([field, text]) => (text.trim() === "" ? [] : [{ field, text, at }]));
		const aside = [...news, ...$work.get().aside];
		keep(asideKey(), aside);
		set({ aside });
	}

	return {
		$work,
		open,
		edit: (field: string, text: string) => write({ fields: { ...$work.get().fields, [field]: text } }),
		assess: (criterion: string, level: number) => write({ selfAssessment: { ...$work.get().selfAssessment, [criterion]: level } }),
		flush: autosave.flush,
		stop: autosave.stop,

		/** Settles a conflict field by field; what was not chosen is set aside. */
		resolve(choice: Choice): void {
			const { conflict, work } = $work.get();
			if (!conflict || !work) return;
			const { draft, lost } = choose(here(), conflict, choice);
			setAside(lost);
			set({ ...draft, conflict: null, saving: "unsaved" });
			keepHere(work.version);
			autosave.touch();
		},

		/** Throws a text away that had been set aside. */
		discard(index: number): void {
			const aside = $work.get().aside.filter((_, i) => i !== index);
			keep(asideKey(), aside.length > 0 ? aside : undefined);
			set({ aside });
		},

		/** Hands in what is written, once the server has all of it; false when it was not taken. */
		async handIn(): Promise<boolean> {
			set({ handingIn: true, problem: null });
			// A second time only when this tab's own last saving was faster than its answer.
			for (let tries = 0; tries < 2; tries++) {
				const complete = await autosave.flush();
				const { work, conflict, problem } = $work.get();
				if (conflict || !editable(work)) break;
				const answer = complete && work ? await call<WorkView>("POST", `${path}/hand-in`, { version: work.version }) : null;
				if (answer?.ok) {
					keep(viewKey(), answer.value);
					keep(draftKey(), undefined);
					set({ handingIn: false, work: answer.value, ...draftOf(answer.value), saving: "saved", problem: null });
					return true;
				}
				if (answer?.status === 409) await meet();
				set({ problem: $work.get().conflict ? null : (answer?.problem ?? problem ?? { code: "offline", message: "" }) });
				if (answer?.status !== 409) break;
			}
			set({ handingIn: false });
			return false;
		},
	};
}
