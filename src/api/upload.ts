import type { Problem } from "#server/wire/problem.ts";
import type { Answer } from "./client.ts";

/**
 * Sends a file as it is, and says how far it has got, which `fetch` cannot.
 *
 * @param onProgress  share that has been sent, 0–1
 * @returns as `call` does: never throws, status 0 where the server was not reached
 */
export function upload<T>(path: string, file: Blob, onProgress: (share: number) => void): Promise<Answer<T>> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		const refuse = (status: number, code: string) => resolve({ ok: false, status, problem: { code, message: "" } });
		request.open("PUT", path);
		request.responseType = "json";
		request.setRequestHeader("content-type", file.type);
		request.setRequestHeader("accept", "application/json");
		request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
		request.addEventListener("error", () => refuse(0, "offline"));
		request.addEventListener("load", () => {
			const { status, response } = request;
			if (status >= 200 && status < 300 && response) resolve({ ok: true, value: response as T });
			else if (typeof response?.code === "string") resolve({ ok: false, status, problem: response as Problem });
			else refuse(status, "unavailable");
		});
		request.send(file);
	});
}
