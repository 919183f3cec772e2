import { useId } from "react";
import { t, type Words } from "#src/i18n/t.ts";

interface Props {
	words: Words;
	/** Of the public page, or null. */
	path: string | null;
	/** Something has been saved. */
	canTake: boolean;
	onTake(): void;
}

/** The page as a file, on paper, and as a résumé. */
export function Take({ words, path, canTake, onTake }: Props) {
	const id = useId();
	if (!canTake) return null;
	return (
		<section className="pb-take" aria-labelledby={id}>
			<h3 id={id}>{t(words, "take")}</h3>
			<p className="small soft">{t(words, "takeText")}</p>
			<p className="row">
				<a className="button button--small" href="/api/portfolio/file" download="portfolio.html" onClick={onTake}>
					{t(words, "takeFile")}
				</a>
				<a className="button button--small" href="/api/portfolio/resume.json" download="resume.json" onClick={onTake}>
					{t(words, "takeResume")}
				</a>
				{path && (
					<>
						<a className="button button--small" href={path} target="_blank" rel="noreferrer">
							{t(words, "takePrint")}
						</a>
						<a className="button button--small" href={`${path}/resume`} target="_blank" rel="noreferrer">
							{t(words, "resumePage")}
						</a>
					</>
				)}
			</p>
			<p className="small soft">{t(words, path ? "printPublic" : "printWhenPublic")}</p>
		</section>
	);
}
