import { facePath } from "#simulations/kit/faces.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenAuthor } from "../observation.ts";
import type { FeedProps } from "./material.ts";

interface AuthorCardProps {
	props: FeedProps;
	author: SeenAuthor;
	face: number;
}

/** What the network shows of the person behind a comment. */
export function AuthorCard({ props, author, face }: AuthorCardProps) {
	const w = props.words.feed;
	const words = props.revealed.authors[author.id];
	const [unit, n] = memberFor(author.memberDays);
	return (
		<section className="author" aria-label={t(w, "author")}>
			<img className="face face--large" src={facePath(face)} alt="" width="64" height="64" />
			<div>
				<h3>{words?.name}</h3>
				{words?.about && <p className="soft small">{words.about}</p>}
			</div>
			<dl className="author-facts">
				<div>
					<dt>{t(w, "memberSince")}</dt>
					<dd>{tn(w, unit, n)}</dd>
				</div>
				<div>
					<dt>{t(w, "followers")}</dt>
					<dd>{author.followers.toLocaleString(props.material.language)}</dd>
				</div>
				<div>
					<dt>{t(w, "removedBefore")}</dt>
					<dd>{author.removedBefore}</dd>
				</div>
				{author.removedToday > 0 && (
					<div>
						<dt>{t(w, "removedToday")}</dt>
						<dd>{author.removedToday}</dd>
					</div>
				)}
			</dl>
			{(author.warned || author.banned) && <p className="tag tag--bad">{t(w, author.banned ? "banned" : "warned")}</p>}
		</section>
	);
}

/** Days of membership in the largest unit that reads well. */
function memberFor(days: number): [unit: string, n: number] {
	if (days === 0) return ["memberToday", 0];
	if (days < 60) return ["memberDays", days];
	if (days < 730) return ["memberMonths", Math.round(days / 30.4)];
	return ["memberYears", Math.floor(days / 365)];
}
