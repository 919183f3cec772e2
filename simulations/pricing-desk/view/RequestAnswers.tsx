import { t } from "#src/i18n/t.ts";
import type { SeenClient } from "../observation.ts";
import { requestAnswers } from "../vocabulary.ts";
import type { Part } from "./use-desk.ts";
import { hourWords } from "./words.ts";

interface RequestAnswersProps extends Part {
	client: SeenClient;
	request: NonNullable<SeenClient["request"]>;
	isOpen: boolean;
}

/** Work on top of what was agreed: their words, the hours in it, and the four answers. */
export function RequestAnswers({ props, desk, client, request, isOpen }: RequestAnswersProps) {
	const { seen, revealed, material, words, busy } = props;
	const w = words.pricing;
	const sum = seen.floor ? desk.numbers.round(seen.floor.hourCents * request.hours) : null;
	return (
		<section className="pd-request" aria-label={t(w, "request")}>
			<h4>{t(w, "request")}</h4>
			<blockquote className="pd-paper pd-paper--short">{revealed[client.id]?.requests[request.text]}</blockquote>
			<p className="small">
				{t(w, "requestHours", { hours: hourWords(request.hours, w, material.language) })} {sum && t(w, "requestWorth", { sum })}
			</p>
			{isOpen && (
				<ul role="list" className="pd-request-answers">
					{requestAnswers.map((answer) => (
						<li key={answer}>
							<button
								type="button"
								className="pd-way"
								aria-disabled={busy}
								onClick={() => {
									if (!busy)
										void desk.act(
											{ type: "answer-request", clientId: client.id, answer },
											t(w, "requestAnswered", { name: desk.name(client.id) }),
										);
								}}
							>
								<b>{t(w, `request-${answer}`)}</b>
								<small>{t(w, `request-${answer}-is`)}</small>
							</button>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
