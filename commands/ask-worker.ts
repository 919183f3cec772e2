import { once } from "node:events";
import type { Worker } from "node:worker_threads";

/**
 * Gives a worker something to do and waits for its answer.
 *
 * @throws whatever the worker failed with
 */
export async function askWorker<Question, Answer>(worker: Worker, question: Question): Promise<Answer> {
	const answered = once(worker, "message");
	worker.postMessage(question);
	return (await answered)[0] as Answer;
}
