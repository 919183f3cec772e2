import { t, type Words } from "#src/i18n/t.ts";
import type { CriterionWords } from "./LevelChoice.tsx";

interface Props {
	criteria: readonly CriterionWords[];
	/** `level-0` … `level-3`, `levelsCaption`, `criterion`, `own`, `curators`, `noLevel`. */
	words: Words;
	own: Readonly<Record<string, number>>;
	curators: Readonly<Record<string, number>>;
}

/** The learner's own levels beside the curator's, with what the curator's level means. */
export function LevelsTable({ criteria, words, own, curators }: Props) {
	const name = (level: number | undefined) => (level === undefined ? t(words, "noLevel") : t(words, `level-${level}`));
	return (
		<table className="levels">
			<caption className="visually-hidden">{t(words, "levelsCaption")}</caption>
			<thead>
				<tr>
					<th scope="col">{t(words, "criterion")}</th>
					<th scope="col">{t(words, "own")}</th>
					<th scope="col">{t(words, "curators")}</th>
				</tr>
			</thead>
			<tbody>
				{criteria.map(({ id, title, levels }) => {
					const level = curators[id];
					return (
						<tr key={id}>
							<th scope="row">
								{title}
								{level !== undefined && <span className="levels-text">{levels[level]}</span>}
							</th>
							<td data-label={t(words, "own")}>{name(own[id])}</td>
							<td data-label={t(words, "curators")} className={level !== undefined && level !== own[id] ? "levels-differs" : undefined}>
								{name(level)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
