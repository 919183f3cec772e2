import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { type DebriefPart, figureWords } from "./debrief-part.ts";

/** Figures in the order in which they are told, beside the expert's. */
const told = [
	"spent-cents",
	"cpa-reported-cents",
	"cpa-caused-cents",
	"profit-cents",
	"outside-brief-bp",
	"busiest-day-bp",
	"frequency",
	"learning-resets",
	"tests-trusted",
];

/** What the platform reported against what the ads caused, and the figures of the run beside the expert's. */
export function ReportedCaused({ props, numbers }: DebriefPart) {
	const { debrief, words } = props;
	const w = words.ads;
	const id = useId();
	const { figures } = debrief;
	const reported = figures.reported ?? 0;
	const caused = figures.caused ?? 0;
	const carried = figures["carried-over"] ?? 0;
	const most = Math.max(1, reported, caused + carried);
	const bars = [
		{ id: "reported", value: reported, name: t(words.debrief, "figure-reported") },
		{ id: "caused", value: caused, name: t(words.debrief, "figure-caused") },
		...(carried > 0 ? [{ id: "carried", value: carried, name: t(words.debrief, "figure-carried-over") }] : []),
	];
	return (
		<section className="ads-caused" aria-labelledby={id}>
			<h2 id={id}>{t(w, "reportedCaused")}</h2>
			<p className="debrief-line">
				{reported === 0
					? t(w, "reportedNothing")
					: t(w, caused === reported ? "reportedSame" : caused < reported ? "reportedMore" : "reportedLess", {
							reported: numbers.count(reported),
							caused: numbers.count(caused),
							share: numbers.percent(Math.abs(reported - caused) / reported),
						})}
			</p>
			<div className="ads-caused-both">
				<dl className="ads-caused-bars">
					{bars.map((bar) => (
						<div key={bar.id}>
							<dt>{bar.name}</dt>
							<dd>
								<meter className={`ads-caused-bar ads-caused-bar--${bar.id}`} min={0} max={most} value={bar.value} aria-label={bar.name}>
									{numbers.count(bar.value)}
								</meter>
								<b>{numbers.count(bar.value)}</b>
							</dd>
						</div>
					))}
				</dl>
				<table className="ads-small-table ads-report-table">
					<thead>
						<tr>
							<th scope="col">{t(w, "figure")}</th>
							<th scope="col">{t(w, "you")}</th>
							<th scope="col">{t(w, "expert")}</th>
						</tr>
					</thead>
					<tbody>
						{told
							.filter((figure) => figure in figures)
							.map((figure) => (
								<tr key={figure}>
									<th scope="row">{t(words.debrief, `figure-${figure}`)}</th>
									<td>{figureWords(figure, figures[figure], numbers)}</td>
									<td>{figureWords(figure, debrief.expert.figures[figure], numbers)}</td>
								</tr>
							))}
					</tbody>
				</table>
			</div>
		</section>
	);
}
