/** A word of the trade, explained where it stands. */
export function Explain({ term, text }: { term: string; text: string }) {
	return (
		<details className="pd-explain">
			<summary>{term}</summary>
			<p>{text}</p>
		</details>
	);
}
