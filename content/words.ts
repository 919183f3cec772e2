/** Runs of letters and digits; hyphens and apostrophes inside one do not part it. A link counts as the words in it. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
