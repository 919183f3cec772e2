/** One thing that the doctor noticed. */
export interface Finding {
	level: "error" | "warning" | "ok";
	/** Permanent, kebab-case. */
	code: string;
	file: string;
	/** What is so, and what to do. */
	message: string;
}

/** One line a finding: level, code, file, what to do. */
export function lineOf({ level, code, file, message }: Finding): string {
	return `${level.padEnd(7)}  ${code.padEnd(22)} ${file}: ${message}`;
}
