/** Path → text, and what to do next. */
export interface NewFiles {
	files: Readonly<Record<string, string>>;
	next: readonly string[];
}
