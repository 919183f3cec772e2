import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import type { DebriefPart } from "./debrief-part.ts";

/** At most this many at a time can be worked on. */
const most = 3;

/** The weakest criteria against the expert, what to do about each, and campaigns that train it. */
export function Practise({ props }: DebriefPart) {
	const { debrief, words, training = [] } = props;
	const w = words.ads;
	const id = useId();
	const weakest = debrief.practise.slice(0, most);
	return (
		<section className="ads-practise" aria-labelledby={id}>
			<h2 id={id}>{t(w, "practise")}</h2>
			{weakest.length === 0 && <p className="soft">{t(w, "practiseNone")}</p>}
			<ol role="list">
				{weakest.map((criterion) => {
					const places = training.filter(({ trains }) => (trains as readonly string[]).includes(criterion)).slice(0, most);
					return (
						<li key={criterion}>
							<h3>{t(words.debrief, `criterion-${criterion}`)}</h3>
							<p>{t(words.debrief, `practise-${criterion}`)}</p>
							{places.length > 0 && (
								<p className="row small">
									{t(w, "practiseHere")}
									{places.map(({ path, title }) => (
										<a key={path} href={path}>
											{title}
										</a>
									))}
								</p>
							)}
						</li>
					);
				})}
			</ol>
		</section>
	);
}
