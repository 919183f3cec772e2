/** Ends a command with one clear line and exit code 1. */
export function stopWith(reason: string): never {
	console.error(reason);
	process.exit(1);
}
