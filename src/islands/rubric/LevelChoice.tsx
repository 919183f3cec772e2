import { type ReactNode, useId } from "react";
import { t, type Words } from "#src/i18n/t.ts";

/** One criterion in words: what it asks and its four levels, 0–3. */
export interface CriterionWords {
	id: string;
	weight: number;
	title: string;
	levels: readonly [string, string, string, string];
}

interface Props {
	criterion: CriterionWords;
	/** `level-0` … `level-3`, `weight`. */
	words: Words;
	value: number | undefined;
	onChoose: (level: number) => void;
	/** What stands beside a level, e.g. the key that chooses it. */
	beside?: (level: number) => ReactNode;
	/** Somebody else's level, drawn apart. */
	own?: number | undefined;
	/** Told of when focus enters, so that keys know which criterion is meant. */
	onEnter?: () => void;
	current?: boolean;
	/** What is said of the choice, below its heading. */
	remarks?: ReactNode;
}

/** Four described levels, one of which is chosen. */
export function LevelChoice({ criterion, words, value, onChoose, beside, own, onEnter, current = false, remarks }: Props) {
	const name = useId();
	return (
		<fieldset
			className={current ? "rubric-choice rubric-choice--current" : "rubric-choice"}
			data-criterion={criterion.id}
			onFocus={onEnter}
		>
			<legend>
				{criterion.title} <span className="criterion-weight">{t(words, "weight", { n: criterion.weight })}</span>
			</legend>
			{remarks}
			{criterion.levels.map((description, level) => (
				<label key={description} className={own === level ? "level level--own" : "level"}>
					<input type="radio" name={name} value={level} checked={value === level} onChange={() => onChoose(level)} />
					<span className="level-words">
						<span className="level-name">
							{t(words, `level-${level}`)} {beside?.(level)}
						</span>
						<span className="level-text">{description}</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}
