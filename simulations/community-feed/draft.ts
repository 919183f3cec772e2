import { type Label, labelOf, labelsOf } from "./labels.ts";
import type { Notice } from "./observation.ts";
import type { FeedScenario } from "./schema.ts";
import type { Arrival, AuthorState, CommentState, Effort, FeedState, PostState, Unwritten, WorldEvent } from "./state.ts";

type Editable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The next state while a step makes it: what changes is copied once, all else is shared with the state before.
 * A draft never leaves its step.
 */
export class Draft {
	readonly scenario: FeedState["scenario"];
	readonly seed: number;
	second: number;
	trust: number;
	effort: Effort;
	#through: number;
	readonly #schedule: readonly Arrival[];
	#pending: readonly WorldEvent[];
	#comments: readonly CommentState[];
	#authors: readonly AuthorState[];
	#posts: readonly PostState[];
	#unwritten: readonly Unwritten[];
	#usedStock: readonly string[];
	readonly #notices: Notice[] = [];
	/** What this step has copied already and may write to. */
	readonly #own = new Set<unknown>();

	constructor(before: FeedState) {
		this.scenario = before.scenario;
		this.seed = before.seed;
		this.second = before.second;
		this.trust = before.trust;
		this.effort = before.effort;
		this.#through = before.through;
		this.#schedule = before.schedule;
		this.#pending = before.pending;
		this.#comments = before.comments;
		this.#authors = before.authors;
		this.#posts = before.posts;
		this.#unwritten = before.unwritten;
		this.#usedStock = before.usedStock;
	}

	get comments(): readonly CommentState[] {
		return this.#comments;
	}

	comment(id: string): CommentState | undefined {
		return findComment(this.scenario, this.#comments, id);
	}

	label(id: string): Label {
		return labelOf(this.scenario, id);
	}

	author(id: string): AuthorState {
		return at(this.#authors, labelsOf(this.scenario).authorPlace.get(id));
	}

	post(id: string): PostState {
		return at(this.#posts, labelsOf(this.scenario).postPlace.get(id));
	}

	editComment(id: string): Editable<CommentState> {
		this.#comments = this.#ownList(this.#comments);
		const place = placeOf(this.scenario, this.#comments, id);
		return this.#ownEntry(this.#comments as CommentState[], place);
	}

	editAuthor(id: string): Editable<AuthorState> {
		this.#authors = this.#ownList(this.#authors);
		return this.#ownEntry(this.#authors as AuthorState[], labelsOf(this.scenario).authorPlace.get(id) ?? -1);
	}

	editPost(id: string): Editable<PostState> {
		this.#posts = this.#ownList(this.#posts);
		return this.#ownEntry(this.#posts as PostState[], labelsOf(this.scenario).postPlace.get(id) ?? -1);
	}

	addComment(comment: CommentState): void {
		this.#comments = [...this.#comments, comment];
		this.#own.add(this.#comments).add(comment);
	}

	addUnwritten(unwritten: Unwritten): void {
		this.#unwritten = [...this.#unwritten, unwritten];
	}

	isStockUsed(id: string): boolean {
		return this.#usedStock.includes(id);
	}

	useStock(id: string): void {
		this.#usedStock = [...this.#usedStock, id];
	}

	notice(notice: Omit<Notice, "second">): void {
		this.#notices.push({ second: this.second, ...notice });
	}

	/**
	 * Moves trust by as many points when it stands at 50, by fewer the nearer it is to the end it moves towards: it never
	 * leaves 0–100, and there is always something to lose and to win.
	 */
	moveTrust(points: number): void {
		const room = points > 0 ? 100 - this.trust : this.trust;
		this.trust = Math.min(100, Math.max(0, this.trust + (points * room) / 50));
	}

	/** Something will happen, after all that is planned for the same second already. */
	plan(event: WorldEvent): void {
		let place = this.#pending.length;
		while (place > 0 && (this.#pending[place - 1] as WorldEvent).at > event.at) place--;
		this.#pending = this.#ownList(this.#pending);
		(this.#pending as WorldEvent[]).splice(place, 0, event);
	}

	/** Takes the next thing that happens up to a second, or null: arrivals before consequences of the same second. */
	takeNext(until: number): Arrival | WorldEvent | null {
		const arrival = this.#schedule[this.#through];
		const event = this.#pending[0];
		if (arrival && arrival.second <= until && (!event || arrival.second <= event.at)) {
			this.#through += 1;
			return arrival;
		}
		if (!event || event.at > until) return null;
		this.#pending = this.#ownList(this.#pending);
		(this.#pending as WorldEvent[]).shift();
		return event;
	}

	done(): FeedState {
		return {
			scenario: this.scenario,
			seed: this.seed,
			second: this.second,
			trust: this.trust,
			schedule: this.#schedule,
			through: this.#through,
			pending: this.#pending,
			comments: this.#comments,
			unwritten: this.#unwritten,
			authors: this.#authors,
			posts: this.#posts,
			usedStock: this.#usedStock,
			notices: this.#notices,
			effort: this.effort,
		};
	}

	#ownList<T>(list: readonly T[]): readonly T[] {
		if (this.#own.has(list)) return list;
		const copy = list.slice();
		this.#own.add(copy);
		return copy;
	}

	#ownEntry<T extends object>(list: T[], place: number): Editable<T> {
		const entry = at(list, place);
		if (this.#own.has(entry)) return entry;
		const copy = { ...entry };
		list[place] = copy;
		this.#own.add(copy);
		return copy;
	}
}

function at<T>(list: readonly T[], place: number | undefined): T {
	const entry = place === undefined ? undefined : list[place];
	if (entry === undefined) throw new RangeError("An action on what is not there came past the checks.");
	return entry;
}

export function findComment(scenario: FeedScenario, comments: readonly CommentState[], id: string): CommentState | undefined {
	return comments[placeOf(scenario, comments, id)];
}

/** Where a comment was found last, by scenario: comments never move within a run, so that the place is nearly always right. */
const places = new WeakMap<FeedScenario, Map<string, number>>();

/** Place of a comment among those that have arrived, −1 when it has not. */
function placeOf(scenario: FeedScenario, comments: readonly CommentState[], id: string): number {
	let known = places.get(scenario);
	if (!known) {
		known = new Map();
		places.set(scenario, known);
	}
	const hint = known.get(id);
	if (hint !== undefined && comments[hint]?.id === id) return hint;
	const place = comments.findIndex((comment) => comment.id === id);
	if (place >= 0) known.set(id, place);
	return place;
}
