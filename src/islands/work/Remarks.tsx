import { t, type Words } from "#src/i18n/t.ts";
import type { Remark } from "./readiness.ts";

/** What is said of a part of the work, at that part. */
export function Remarks({ words, id, remarks }: { words: Words; id?: string; remarks: readonly Remark[] }) {
	return (
		<ul className="work-remarks plain-list" id={id}>
			{remarks.map((remark) => (
				<li key={remark.id} className={remark.stops ? "work-remark work-remark--stops" : "work-remark"}>
					{remark.text === null ? t(words, remark.key, remark.variables) : `${t(words, remark.key)} ${remark.text}`}
				</li>
			))}
		</ul>
	);
}
