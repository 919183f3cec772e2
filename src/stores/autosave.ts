/** What became of one sending: taken, to be tried again later, or not to be tried again without a person. */
export type Sent = "saved" | "later" | "stuck";

export interface Autosave {
	/** Something changed: it is sent once the typing pauses. */
	touch(): void;
	/** Sends now what is not sent yet; resolves with whether the server has everything. */
	flush(): Promise<boolean>;
	/** Ends all timers; what is under way runs out. */
	stop(): void;
}

const pauseMs = 800;
const retryMs = [5_000, 15_000, 60_000] as const;

/**
 * Sends the newest text after a pause in typing, never two requests at once, and tries again with growing patience
 * while there is no connection, or as soon as there is one.
 *
 * @param send  sends what is newest at the time of the call
 */
export function createAutosave(send: () => Promise<Sent>): Autosave {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let dirty = false;
	let failures = 0;
	let stopped = false;
	let running: Promise<void> | undefined;

	function plan(afterMs: number): void {
		clearTimeout(timer);
		if (!stopped) timer = setTimeout(() => void flush(), afterMs);
	}

	async function run(): Promise<void> {
		while (dirty) {
			dirty = false;
			const sent = await send();
			if (sent === "saved") {
				failures = 0;
				continue;
			}
			dirty = true;
			if (sent === "later") plan(retryMs[Math.min(failures++, retryMs.length - 1)] as number);
			return;
		}
	}

	async function flush(): Promise<boolean> {
		clearTimeout(timer);
		running ??= run().finally(() => {
			running = undefined;
		});
		await running;
		return !dirty;
	}

	const online = () => {
		if (dirty && failures > 0) void flush();
	};
	if (typeof addEventListener === "function") addEventListener("online", online);

	return {
		touch() {
			dirty = true;
			plan(pauseMs);
		},
		flush,
		stop() {
			stopped = true;
			clearTimeout(timer);
			if (typeof removeEventListener === "function") removeEventListener("online", online);
		},
	};
}
