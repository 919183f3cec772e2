import { useId } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import "./practise.css";

interface PractiseProps {
	/** Ids of criteria, the weakest against the expert first. */
	weakest: readonly string[];
	/** Other practice scenarios and the criteria that each trains. */
	training?: readonly { path: string; title: string; trains: readonly string[] }[] | undefined;
	/** Of the debrief: the keys of `practiseWords`, and `criterion-<id>` and `practise-<id>` for each criterion. */
	words: Words;
	/** A line on how well a criterion was met. */
	standing?(criterion: string): string | undefined;
}

/** At most this many criteria can be worked on at a time, and so many scenarios train each. */
const most = 3;

/** The weakest criteria against the expert, what to do about each, and scenarios that train it. */
export function Practise({ weakest, training = [], words, standing }: PractiseProps) {
	const id = useId();
	return (
		<section className="practise" aria-labelledby={id}>
			<h2 id={id}>{t(words, "practise")}</h2>
			{weakest.length === 0 && <p className="soft">{t(words, "practiseNone")}</p>}
			{weakest.length > 0 && (
				<ol role="list" className="practise-list">
					{weakest.slice(0, most).map((criterion) => {
						const places = training.filter(({ trains }) => trains.includes(criterion)).slice(0, most);
						const stands = standing?.(criterion);
						return (
							<li key={criterion} className="practise-item">
								<h3>{t(words, `criterion-${criterion}`)}</h3>
								{stands !== undefined && <p className="faint small">{stands}</p>}
								<p className="practise-advice">{t(words, `practise-${criterion}`)}</p>
								{places.length > 0 && (
									<p className="practise-here">
										{t(words, "practiseHere")}{" "}
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
			)}
		</section>
	);
}
