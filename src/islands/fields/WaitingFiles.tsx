import { t, type Words } from "#src/i18n/t.ts";
import type { WaitingView } from "#src/stores/work-files.ts";
import { problemWords } from "../problem-words.ts";
import { sizeOf } from "./files-shown.ts";

interface Props {
	words: Words;
	errors: Words;
	waiting: readonly WaitingView[];
	onRetry: () => void;
	onDrop: (key: string) => void;
}

/** Files that are not on the server: how far they are, or why not, and what can be done. */
export function WaitingFiles({ words, errors, waiting, onRetry, onDrop }: Props) {
	if (waiting.length === 0) return null;
	return (
		<ul className="files-waiting plain-list" aria-label={t(words, "file-waiting")}>
			{waiting.map(({ key, name, bytes, share, problem, again }) => (
				<li key={key} className={problem ? "file-waiting file-waiting--stuck" : "file-waiting"}>
					<p className="file-name">
						<bdi>{name}</bdi> <span className="faint">{sizeOf(bytes)}</span>
					</p>
					{problem ? (
						<p className="file-problem">
							{again && t(words, "file-kept")} {problemWords(errors, problem)}
						</p>
					) : (
						<p className="file-sending">
							<progress value={share ?? 0} max={1} aria-label={t(words, "file-sending", { name })} />
						</p>
					)}
					<p className="row">
						{again && (
							<button type="button" className="button button--small" onClick={onRetry}>
								{t(words, "file-retry")}
								<span className="visually-hidden">: {name}</span>
							</button>
						)}
						<button type="button" className="button button--small" onClick={() => onDrop(key)}>
							{t(words, "file-drop")}
							<span className="visually-hidden">: {name}</span>
						</button>
					</p>
				</li>
			))}
		</ul>
	);
}
