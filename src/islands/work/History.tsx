import type { WorkView } from "#server/wire/work.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { day } from "../when.ts";
import type { AssignmentBrief } from "./brief.ts";
import { ReviewedRevision } from "./ReviewedRevision.tsx";

interface Props {
	words: Words;
	brief: AssignmentBrief;
	work: WorkView;
	/** The newest revision is shown open. */
	open: boolean;
}

/** Every revision with what its curator said, newest first. */
export function History({ words, brief, work, open }: Props) {
	const newest = [...work.revisions].sort((a, b) => b.number - a.number);
	return (
		<div className="history">
			{newest.map((revision, index) => {
				const review = work.reviews.find((one) => one.revision === revision.number) ?? null;
				return (
					<details key={revision.number} className="revision" open={open && index === 0}>
						<summary>
							<span className="revision-title">{t(words, "revision", { n: revision.number })}</span>{" "}
							<span className="revision-when">
								{t(words, "handedInOn", { day: day(revision.handedInAt) })}
								{review && ` · ${t(words, `${review.decision}On`, { day: day(review.decidedAt), curator: review.curator })}`}
							</span>
						</summary>
						<ReviewedRevision heading="h4" words={words} brief={brief} revision={revision} review={review} />
					</details>
				);
			})}
		</div>
	);
}
