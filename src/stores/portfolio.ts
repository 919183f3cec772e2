/**
 * A learner's page while it is being written: its history, where it is kept, what the server vouches for in it, and its
 * way to the public. Whatever is written is on this device until the server has it; a visitor's stays here.
 */
import { map } from "nanostores";
import type { PictureView, PortfolioEvidenceView, PortfolioView } from "#server/wire/portfolio.ts";
import { isUntouched, startDocument } from "#simulations/portfolio-builder/editing/blank.ts";
import { edited, type History, historyOf, redone, typed, undone } from "#simulations/portfolio-builder/editing/history.ts";
import { same } from "#simulations/portfolio-builder/editing/same.ts";
import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import { type call, mayPass } from "../api/client.ts";
import { createAutosave, type Sent } from "./autosave.ts";
import { keep, recall } from "./device.ts";
import type { KeptPage, PortfolioState, Typing } from "./portfolio-state.ts";

interface Dependencies {
	call: typeof call;
	now(): Date;
	/** How long a page may be written on before it is on this device, milliseconds. */
	keepAfterMs?: number;
}

export type PortfolioStore = ReturnType<typeof createPortfolio>;

export function createPortfolio({ call, now, keepAfterMs = 250 }: Dependencies) {
	const path = "/api/portfolio";
	let who = "visitor";
	let keeping: ReturnType<typeof setTimeout> | undefined;
	/** The page grew from this version. */
	let base = 0;
	let sent: PortfolioDocument | null = null;
	const $portfolio = map<PortfolioState>({
		phase: "loading",
		visitor: true,
		portfolio: null,
		history: historyOf(startDocument()),
		touched: { place: null, n: 0 },
		vouched: { evidence: [], quotable: [] },
		pictures: [],
		saving: "nothing",
		savedAt: null,
		conflict: null,
		publishing: false,
		problem: null,
	});
	const autosave = createAutosave(send);

	const key = (owner = who) => `portfolio:${owner}`;
	const state = () => $portfolio.get();
	const set = (news: Partial<PortfolioState>) => $portfolio.set({ ...state(), ...news });
	const here = () => state().history.present;
	const keepNow = () => {
		clearTimeout(keeping);
		keeping = undefined;
		keep(key(), { document: here(), base, at: now().toISOString(), sent } satisfies KeptPage);
	};
	const forgetKept = () => {
		clearTimeout(keeping);
		keeping = undefined;
		sent = null;
		keep(key(), undefined);
	};

	/** Opens the page of an account, or a visitor's own; whatever this device still holds is taken up again. */
	async function open(accountId: string | null): Promise<void> {
		who = accountId ?? "visitor";
		const mine = recall<KeptPage | null>(key(), null) ?? (accountId === null ? null : visitorsPage());
		base = mine?.base ?? 0;
		sent = mine?.sent ?? null;
		const unknown: Partial<PortfolioState> = {
			portfolio: null,
			pictures: [],
			vouched: { evidence: [], quotable: [] },
			conflict: null,
			problem: null,
		};
		set({ ...unknown, visitor: accountId === null, history: historyOf(mine?.document ?? startDocument()) });
		if (accountId === null) return set({ phase: "ready", saving: mine ? "device" : "nothing", savedAt: mine?.at ?? null });
		const [answer, vouched] = await Promise.all([call<PortfolioView>("GET", path), call<PortfolioEvidenceView>("GET", `${path}/evidence`)]);
		if (vouched.ok) set({ vouched: vouched.value });
		if (answer.ok) settle(answer.value, mine?.document ?? null);
		else set({ phase: "ready", saving: answer.status === 401 ? "signed-out" : "device", problem: answer.problem });
	}

	/** What was built before there was an account comes along, once. */
	function visitorsPage(): KeptPage | null {
		const page = recall<KeptPage | null>(key("visitor"), null);
		keep(key("visitor"), undefined);
		if (!page || isUntouched(page.document)) return null;
		keep(key(), page);
		return page;
	}

	/** The server's word meets what is here. */
	function settle(portfolio: PortfolioView, mine: PortfolioDocument | null): void {
		const { document: theirs, savedAt, pictures, version } = portfolio;
		const news = { phase: "ready", portfolio, pictures, conflict: null, problem: null } as const;
		if (mine === null || same(mine, theirs)) {
			forgetKept();
			base = version;
			const history = mine === null ? historyOf(theirs ?? startDocument()) : state().history;
			set({ ...news, history, saving: theirs ? "saved" : "nothing", savedAt });
		} else if (theirs === null || base === version || (sent !== null && same(sent, theirs))) {
			base = version;
			keepNow();
			set({ ...news, saving: "unsaved", savedAt });
			autosave.touch();
		} else {
			keepNow();
			set({ ...news, saving: "conflict", savedAt, conflict: { document: theirs, savedAt } });
		}
	}

	async function send(): Promise<Sent> {
		const { portfolio, conflict, visitor } = state();
		if (visitor || conflict) return "stuck";
		if (!portfolio) return meet();
		const document = here();
		sent = document;
		keepNow();
		set({ saving: "saving" });
		const answer = await call<PortfolioView>("PUT", path, { version: portfolio.version, document });
		if (answer.ok) {
			base = answer.value.version;
			const all = document === here();
			if (all) forgetKept();
			else {
				sent = null;
				keepNow();
			}
			const { pictures, savedAt } = answer.value;
			set({ portfolio: answer.value, pictures, savedAt, saving: all ? "saved" : "unsaved", problem: null });
			return "saved";
		}
		if (answer.status === 409) return meet();
		const lasting = !mayPass(answer.status);
		set({ saving: answer.status === 401 ? "signed-out" : lasting ? "refused" : "device", problem: lasting ? answer.problem : null });
		return lasting ? "stuck" : "later";
	}

	/** Another tab or device was faster, or the server was not reached before: learns what it has. */
	async function meet(): Promise<Sent> {
		const answer = await call<PortfolioView>("GET", path);
		if (!answer.ok) {
			set({ saving: answer.status === 401 ? "signed-out" : "device" });
			return answer.status === 401 ? "stuck" : "later";
		}
		settle(answer.value, here());
		return state().saving === "saved" ? "saved" : "stuck";
	}

	/** A page that has changed is on its way to the device and to the server. */
	function changed(history: History, news: Partial<PortfolioState> = {}): void {
		const { visitor, conflict, portfolio } = state();
		if (history === state().history) return;
		const saving = visitor ? "device" : conflict ? "conflict" : portfolio ? "unsaved" : "device";
		set({ history, saving, problem: null, ...(visitor && { savedAt: now().toISOString() }), ...news });
		keeping ??= setTimeout(keepNow, keepAfterMs);
		if (!visitor && !conflict) autosave.touch();
	}

	const moved = (to: History, place: string | null) => changed(to, { touched: { place, n: state().touched.n + 1 } });

	/** Asks for something that rests on what is saved. @param bodyOf  by the saved version */
	async function ask(where: string, bodyOf: (version: number) => unknown): Promise<boolean> {
		set({ publishing: true, problem: null });
		const complete = await autosave.flush();
		const { portfolio, conflict, problem } = state();
		if (!complete || conflict || !portfolio) {
			set({ publishing: false, problem: conflict ? null : (problem ?? { code: "offline", message: "" }) });
			return false;
		}
		const answer = await call<PortfolioView>("POST", where, bodyOf(portfolio.version));
		if (answer.ok) set({ publishing: false, portfolio: answer.value, pictures: answer.value.pictures });
		else {
			set({ publishing: false, problem: answer.problem });
			if (answer.problem.code === "newer-elsewhere") await meet();
		}
		return answer.ok;
	}

	return {
		$portfolio,
		open,
		stop: autosave.stop,

		/** Everything is on this device, and on the server if it can be. */
		async flush(): Promise<boolean> {
			if (keeping !== undefined) keepNow();
			return autosave.flush();
		},

		/** An edit; with `typing` it may join the step before. @param place  block or part it was made in */
		edit(change: (document: PortfolioDocument) => PortfolioDocument, place: string | null, typing?: Typing): void {
			const { history } = state();
			const document = change(history.present);
			changed(typing ? typed(history, document, { ...typing, at: now().getTime() }) : edited(history, document, place));
		},

		undo: () => moved(undone(state().history), state().history.past?.place ?? null),
		redo: () => moved(redone(state().history), state().history.future?.place ?? null),

		/** Settles a conflict. The page that was not chosen is one undo away. */
		resolve(choice: "here" | "elsewhere"): void {
			const { conflict, portfolio } = state();
			if (!conflict || !portfolio) return;
			const mine = here();
			base = portfolio.version;
			const [kept, other] = choice === "here" ? [mine, conflict.document] : [conflict.document, mine];
			const through = edited(edited(state().history, other, null), kept, null);
			set({ conflict: null });
			changed(through, { saving: "unsaved" });
		},

		/** Takes over a picture that was uploaded. */
		addPicture(picture: PictureView): void {
			const pictures = [...state().pictures.filter(({ id }) => id !== picture.id), picture];
			set({ pictures });
		},

		publish: (handle: string, indexed: boolean) => ask(`${path}/publish`, (version) => ({ version, handle, indexed })),
		unpublish: () => ask(`${path}/unpublish`, () => ({})),
	};
}
