import { t, type Words } from "#src/i18n/t.ts";
import type { Remark } from "./readiness.ts";

interface Props {
	words: Words;
	remarks: readonly Remark[];
	onReach: (remark: Remark) => void;
}

/** What keeps the work from being handed in; each leads to its place. */
export function Missing({ words, remarks, onReach }: Props) {
	return (
		<ul className="work-missing">
			{remarks.map((remark) => (
				<li key={`${remark.part}-${remark.id}`}>
					<button type="button" className="text-button" onClick={() => onReach(remark)}>
						{remark.text ?? t(words, remark.key, remark.variables)}
					</button>
				</li>
			))}
		</ul>
	);
}
