/**
 * Lets tasks with one key run one after the other, in the order in which they came; tasks with different keys do not wait
 * for each other. A task that fails does not hold up the next.
 */
export class Turns {
	readonly #last = new Map<string, Promise<unknown>>();

	/** Runs the task when those before it under the key are done; answers as it does. */
	take<Value>(key: string, task: () => Promise<Value>): Promise<Value> {
		const before = this.#last.get(key);
		const turn = before ? before.then(task, task) : task();
		this.#last.set(key, turn);
		const leave = () => {
			if (this.#last.get(key) === turn) this.#last.delete(key);
		};
		turn.then(leave, leave);
		return turn;
	}

	/** Runs the task when it has its turn under every key. Keys are taken in their order: callers sort alike or risk waiting for each other. */
	takeAll<Value>(keys: readonly string[], task: () => Promise<Value>): Promise<Value> {
		const [key, ...rest] = keys;
		return key === undefined ? task() : this.take(key, () => this.takeAll(rest, task));
	}

	/** Resolves, never rejects, when every task taken so far is done. */
	async settled(): Promise<void> {
		await Promise.allSettled(this.#last.values());
	}

	/** How many keys have a task running or waiting. */
	get size(): number {
		return this.#last.size;
	}
}
