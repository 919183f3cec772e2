import { t, type Words } from "#src/i18n/t.ts";
import type { Opening } from "#src/stores/attempt.ts";
import type { PageProps, Wanted } from "./Shell.tsx";

interface NextProps extends Pick<PageProps, "lessons"> {
	words: Words;
	isPractice: boolean;
	/** When an assessed scenario may be taken again; null in practice. */
	retakeAt: string | null;
	/** Number of the shift in practice; null where it is secret. */
	seed: number | null;
	onOpen(how: Opening, wanted?: Wanted): void;
}

/** What to do after a shift: once more, read about it, or on to the next thing. */
export function Next({ words: w, isPractice, lessons, retakeAt, seed, onOpen }: NextProps) {
	return (
		<div className="next">
			{isPractice ? (
				<div>
					<p className="row">
						<button type="button" className="button button--signal" onClick={() => onOpen("anew", { seed })}>
							{t(w, "again")}
						</button>
						<button type="button" className="button" onClick={() => onOpen("anew")}>
							{t(w, "another")}
						</button>
					</p>
					{seed !== null && <p className="soft small">{t(w, "seedWas", { seed })}</p>}
				</div>
			) : (
				<div>
					<a className="button button--signal" href="/desk/">
						{t(w, "toDesk")}
					</a>
					{retakeAt && (
						<p className="soft small">
							{t(w, "retake", { time: new Date(retakeAt).toLocaleString([], { dateStyle: "medium", timeStyle: "short" }) })}
						</p>
					)}
				</div>
			)}
			{lessons.length > 0 && (
				<div>
					<h3>{t(w, "readAbout")}</h3>
					<ul role="list">
						{lessons.map((lesson) => (
							<li key={lesson.path}>
								<a href={lesson.path}>{lesson.title}</a>
							</li>
						))}
					</ul>
				</div>
			)}
			<p>
				<a href="/practice/">{t(w, "allScenarios")}</a>
			</p>
		</div>
	);
}
