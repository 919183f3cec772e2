import { t, tn, type Words } from "#src/i18n/t.ts";
import { Dialog } from "../Dialog.tsx";
import type { CriterionWords } from "../rubric/LevelChoice.tsx";

interface Props {
	words: Words;
	learner: string;
	criteria: readonly CriterionWords[];
	missing: { levels: readonly string[]; nothingSaid: boolean };
	notes: number;
	onDecide: (decision: "returned" | "accepted") => void;
	onCancel: () => void;
	/** To the first criterion without a level. */
	onGoTo: () => void;
}

/** The decision, with what it means for the learner; what is missing is named instead of a dead button. */
export function DecideDialog({ words, learner, criteria, missing, notes, onDecide, onCancel, onGoTo }: Props) {
	const titles = criteria.filter((criterion) => missing.levels.includes(criterion.id)).map((criterion) => criterion.title);
	return (
		<Dialog title={t(words, "decideTitle", { name: learner })} onClose={onCancel}>
			{titles.length > 0 ? (
				<>
					<p>{tn(words, "levelsMissing", titles.length)}</p>
					<ul>
						{titles.map((title) => (
							<li key={title}>{title}</li>
						))}
					</ul>
					<div className="row dialog-row">
						<button type="button" className="button button--ink" onClick={onGoTo}>
							{t(words, "decideGoTo")}
						</button>
					</div>
				</>
			) : (
				<>
					<p className="soft">{missing.nothingSaid ? t(words, "nothingSaid") : tn(words, "decideText", notes)}</p>
					<div className="row dialog-row">
						<button type="button" className="button button--quiet" onClick={onCancel}>
							{t(words, "decideBack")}
						</button>
						{!missing.nothingSaid && (
							<button type="button" className="button" onClick={() => onDecide("returned")}>
								{t(words, "return")}
							</button>
						)}
						<button type="button" className="button" onClick={() => onDecide("accepted")}>
							{t(words, "accept")}
						</button>
					</div>
				</>
			)}
		</Dialog>
	);
}
