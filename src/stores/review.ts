/**
 * One review as its curator writes it: levels, notes on passages, summary. Every word is on this device at once, the
 * unfinished note included, and stays there until the server has it.
 */
import { map } from "nanostores";
import type { Problem } from "#server/wire/problem.ts";
import type { ReviewView } from "#server/wire/reviews.ts";
import { type call, mayPass } from "../api/client.ts";
import { createAutosave, type Sent } from "./autosave.ts";
import { keep, recall } from "./device.ts";
import { sentKept } from "./draft.ts";
import { inOrder, nothing, type ReviewText, same, textOf } from "./review-text.ts";
import type { Saving } from "./work.ts";

/** A stretch of one field of the revision under review; `quote` is its text. */
export interface Passage {
	field: string;
	start: number;
	end: number;
	quote: string;
}

/** A note being written; `id` when it is one that stands already. */
export interface Composing extends Passage {
	id: string | null;
	text: string;
}

interface KeptReview extends ReviewText {
	base: number;
	revision: number;
	composing: Composing | null;
	/** What was sent and never acknowledged, e.g. when the page was reloaded meanwhile; newest last. */
	sent: readonly ReviewText[];
}

export interface ReviewState extends ReviewText {
	phase: "loading" | "ready" | "missing";
	review: ReviewView | null;
	composing: Composing | null;
	saving: Saving;
	savedAt: string | null;
	/** What another tab of this curator saved meanwhile. */
	conflict: ReviewText | null;
	/** Text that no longer has a review to go to, to be copied from. */
	aside: ReviewText | null;
	deciding: boolean;
	problem: Problem | null;
}

interface Dependencies {
	reviewId: string;
	call: typeof call;
	newId(): string;
}

export type Reviewing = ReturnType<typeof createReview>;

export function createReview({ reviewId, call, newId }: Dependencies) {
	const path = `/api/reviews/${reviewId}`;
	const key = `review:${reviewId}`;
	const $review = map<ReviewState>({
		...nothing,
		phase: "loading",
		review: null,
		composing: null,
		saving: "nothing",
		savedAt: null,
		conflict: null,
		aside: null,
		deciding: false,
		problem: null,
	});
	const autosave = createAutosave(send);

	const set = (news: Partial<ReviewState>) => $review.set({ ...$review.get(), ...news });
	const text = (): ReviewText => textOf($review.get());
	const kept = () => recall<KeptReview | null>(key, null);
	const keepHere = (base: number, sent: readonly ReviewText[] = kept()?.sent ?? []) => {
		const { composing, review } = $review.get();
		keep(key, { ...text(), composing, base, revision: review?.revision ?? 0, sent: sent.slice(-sentKept) } satisfies KeptReview);
	};
	/** What the server has need not be kept, except a note still being written. */
	const tidy = (version: number) => ($review.get().composing ? keepHere(version, []) : keep(key, undefined));

	async function open(): Promise<void> {
		const answer = await call<ReviewView>("GET", path);
		if (answer.ok) settle(answer.value);
		else set({ phase: [401, 403, 404].includes(answer.status) ? "missing" : "ready", problem: answer.problem });
	}

	function settle(review: ReviewView): void {
		const theirs = review.draft ? textOf(review.draft) : nothing;
		const savedAt = review.draft?.savedAt ?? null;
		const mine = kept();
		const composing = mine?.composing ?? null;
		const news = { phase: "ready", review, savedAt, conflict: null, problem: null } as const;
		if (!mine || (same(mine, theirs) && !composing)) {
			set({ ...news, ...theirs, composing: null, saving: savedAt ? "saved" : "nothing" });
		} else if (!canWrite(review) || mine.revision !== review.revision) {
			const lost = composing ? { ...mine, notes: [...mine.notes, { ...composing, id: "unfinished" }] } : mine;
			set({ ...news, ...theirs, composing: null, saving: savedAt ? "saved" : "nothing", aside: textOf(lost) });
		} else if (mine.base === review.version || same(theirs, nothing) || [mine, ...mine.sent].some((sent) => same(sent, theirs))) {
			const unsaved = !same(mine, theirs);
			set({ ...news, ...textOf(mine), composing, saving: unsaved ? "unsaved" : "saved" });
			keepHere(review.version);
			if (unsaved) autosave.touch();
		} else set({ ...news, ...textOf(mine), composing, saving: "conflict", conflict: theirs });
	}

	async function send(): Promise<Sent> {
		const { review, conflict } = $review.get();
		if (conflict || !review || !canWrite(review)) return "stuck";
		const sent = text();
		set({ saving: "saving" });
		keepHere(kept()?.base ?? review.version, [...(kept()?.sent ?? []), sent]);
		const answer = await call<ReviewView>("PUT", `${path}/draft`, { version: review.version, ...sent });
		if (answer.ok) {
			const all = same(sent, text());
			set({ review: answer.value, savedAt: answer.value.draft?.savedAt ?? null, saving: all ? "saved" : "unsaved", problem: null });
			if (all) tidy(answer.value.version);
			else keepHere(answer.value.version, []);
			return "saved";
		}
		if (answer.status === 409) return meet();
		const lasting = !mayPass(answer.status);
		set({ saving: answer.status === 401 ? "signed-out" : lasting ? "refused" : "device", problem: lasting ? answer.problem : null });
		return lasting ? "stuck" : "later";
	}

	async function meet(): Promise<Sent> {
		keepHere(kept()?.base ?? $review.get().review?.version ?? 0);
		const answer = await call<ReviewView>("GET", path);
		if (!answer.ok) {
			set({ saving: "device", problem: answer.problem });
			return "later";
		}
		settle(answer.value);
		return $review.get().saving === "saved" ? "saved" : "stuck";
	}

	function write(news: Partial<ReviewText>): void {
		set({ ...news, saving: "unsaved", problem: null });
		keepHere(kept()?.base ?? $review.get().review?.version ?? 0);
		if (!$review.get().conflict) autosave.touch();
	}

	function compose(composing: Composing | null): void {
		set({ composing });
		const { review, saving } = $review.get();
		if (composing || saving !== "saved") keepHere(kept()?.base ?? review?.version ?? 0);
		else keep(key, undefined);
	}

	async function post(verb: "claim" | "release"): Promise<boolean> {
		if (verb === "release") await autosave.flush();
		const answer = await call<ReviewView>("POST", `${path}/${verb}`);
		if (answer.ok) settle(answer.value);
		else set({ problem: answer.problem });
		return answer.ok;
	}

	return {
		$review,
		open,
		flush: autosave.flush,
		stop: autosave.stop,
		claim: () => post("claim"),
		release: () => post("release"),
		setLevel: (criterion: string, level: number) => write({ levels: { ...$review.get().levels, [criterion]: level } }),
		setSummary: (summary: string) => write({ summary }),

		compose,
		composeText(words: string): void {
			const { composing } = $review.get();
			if (composing) compose({ ...composing, text: words });
		},
		/** The note being written takes its place in the text; a blank one is dropped. */
		addNote(): void {
			const { composing, notes } = $review.get();
			if (!composing) return;
			const { id, ...rest } = composing;
			set({ composing: null });
			const note = { ...rest, id: id ?? newId() };
			if (rest.text.trim() === "") compose(null);
			else write({ notes: inOrder(id ? notes.map((other) => (other.id === id ? note : other)) : [...notes, note]) });
		},
		removeNote: (id: string) => write({ notes: $review.get().notes.filter((note) => note.id !== id) }),

		resolve(side: "here" | "elsewhere"): void {
			const { conflict, review } = $review.get();
			if (!conflict || !review) return;
			const [stays, goes] = side === "here" ? [text(), conflict] : [conflict, text()];
			set({ ...stays, conflict: null, aside: goes });
			keepHere(review.version);
			write({});
		},
		dropAside: () => {
			if (!canWrite($review.get().review)) keep(key, undefined);
			set({ aside: null });
		},

		/**
		 * Returns or accepts the work with what is written; false when the server did not take it.
		 *
		 * @param quotable  consent to the summary being quoted on the learner's public page
		 */
		async decide(decision: "returned" | "accepted", quotable = false): Promise<boolean> {
			set({ deciding: true, problem: null });
			// A second time only when this tab's own last saving was faster than its answer.
			for (let tries = 0; tries < 2; tries++) {
				await autosave.flush();
				const { review, conflict } = $review.get();
				if (!review || conflict || !canWrite(review)) break;
				const answer = await call<ReviewView>("POST", `${path}/decision`, { version: review.version, ...text(), decision, quotable });
				if (answer.ok) {
					keep(key, undefined);
					set({ deciding: false, review: answer.value, composing: null, saving: "saved" });
					return true;
				}
				if (answer.status === 409) await meet();
				set({ problem: $review.get().conflict ? null : answer.problem });
				if (answer.status !== 409) break;
			}
			set({ deciding: false });
			return false;
		},
	};
}

export function canWrite(review: ReviewView | null): boolean {
	return review?.mine === true && review.state === "claimed";
}
