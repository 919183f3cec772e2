import { t, type Words } from "#src/i18n/t.ts";
import { Key } from "../Key.tsx";
import { type CriterionWords, LevelChoice } from "../rubric/LevelChoice.tsx";

interface Props {
	words: Words;
	criteria: readonly CriterionWords[];
	own: Readonly<Record<string, number>>;
	levels: Readonly<Record<string, number>>;
	/** Index of the criterion that the number keys set. */
	current: number;
	onCurrent: (index: number) => void;
	onLevel: (criterion: string, level: number) => void;
}

/** The rubric beside the work; the criterion in hand shows its levels in full, the others in a line. */
export function RubricPanel({ words, criteria, own, levels, current, onCurrent, onLevel }: Props) {
	return (
		<div className="review-rubric">
			{criteria.map((criterion, index) => (
				<LevelChoice
					key={criterion.id}
					criterion={criterion}
					words={words}
					value={levels[criterion.id]}
					current={index === current}
					own={own[criterion.id]}
					onEnter={() => onCurrent(index)}
					onChoose={(level) => onLevel(criterion.id, level)}
					beside={(level) => (
						<>
							<Key name={String(level + 1)} />
							{own[criterion.id] === level && <span className="tag">{t(words, "ownLevel")}</span>}
						</>
					)}
				/>
			))}
		</div>
	);
}
