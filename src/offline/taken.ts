/** Which modules the reader took along on this device; the worker writes it, pages read it too. */

/** Apart from the caches of the site's builds, so that it outlives them. */
const takenCache = "smm-taken";
const takenPath = "/taken-modules";

export async function takenModules(): Promise<readonly string[]> {
	if (!("caches" in globalThis) || !(await caches.has(takenCache))) return [];
	const found = await (await caches.open(takenCache)).match(takenPath);
	return found ? ((await found.json()) as string[]) : [];
}

export async function writeTaken(modules: readonly string[]): Promise<void> {
	if (modules.length === 0) await caches.delete(takenCache);
	else await (await caches.open(takenCache)).put(takenPath, Response.json(modules));
}
