import { useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { ColumnId } from "./columns.ts";
import type { Line } from "./lines.ts";
import { periodsOf } from "./periods.ts";
import { ResultTable } from "./ResultTable.tsx";
import { TableTools } from "./TableTools.tsx";
import type { Part } from "./use-manager.ts";
import { Warnings } from "./Warnings.tsx";
import { WhyDialog } from "./WhyDialog.tsx";

/** The campaign's ad sets with their figures, and what a platform would warn of. */
export function Manage({ props, manager }: Part) {
	const { seen, words, busy, readOnly } = props;
	const w = words.ads;
	const [why, setWhy] = useState<{ line: Line; column: ColumnId } | null>(null);
	const periods = periodsOf(seen);
	const period = periods.find(({ id }) => id === manager.periodId) ?? periods[0] ?? { from: 1, to: 1 };
	return (
		<div className="ads-manage">
			<div className="ads-manage-head">
				<h2>{t(w, "adSets")}</h2>
				{!readOnly && !seen.over && (
					<button
						type="button"
						className={seen.adSets.length === 0 ? "button button--signal" : "button"}
						aria-disabled={busy}
						onClick={() => !busy && manager.editNew()}
					>
						{t(w, "newAdSet")}
					</button>
				)}
			</div>
			{seen.adSets.length === 0 ? (
				<p className="ads-empty">{t(w, "noAdSets")}</p>
			) : (
				<>
					<Warnings props={props} manager={manager} />
					<TableTools props={props} manager={manager} periods={periods} period={period} />
					<ResultTable props={props} manager={manager} period={period} onWhy={(line, column) => setWhy({ line, column })} />
					<p className="soft small">{t(w, "asReported")}</p>
				</>
			)}
			{why && <WhyDialog props={props} manager={manager} {...why} onClose={() => setWhy(null)} />}
		</div>
	);
}
