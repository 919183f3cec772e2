import type { CertificateView } from "#server/wire/certificate.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { CopyButton } from "../CopyButton.tsx";
import { day } from "../when.ts";

interface Props {
	words: Words;
	certificate: CertificateView;
	/** What the course is called. */
	course: string;
	/** This site's, e.g. `https://course.example.org`. */
	origin: string;
}

type Ground = CertificateView["grounds"][number];
/** As many as one line of the sheet takes; the page behind the number has them all. */
const skillsShown = 3;

/** The certificate as one sheet of paper, and what one does with it. */
export function Given({ words, certificate, course, origin }: Props) {
	const { number, path, name, issuedAt, basis, grounds, revokedAt } = certificate;
	const address = `${origin}${path}`;
	return (
		<>
			{revokedAt && (
				<p className="notice notice--bad" role="status">
					{t(words, "revoked", { day: day(revokedAt) })}
				</p>
			)}
			<div className="certificate-tools">
				<button type="button" className="button button--ink" onClick={() => window.print()}>
					{t(words, "print")}
				</button>
				<CopyButton words={words} text={address} />
				<a href={path}>{t(words, "verify")}</a>
			</div>
			<article className={revokedAt ? "certificate certificate--revoked" : "certificate"}>
				<p className="certificate-house">{course}</p>
				<p className="certificate-kicker">{t(words, "kicker")}</p>
				<h1 className="certificate-name" dir="auto">
					{name}
				</h1>
				<p className="certificate-says">{t(words, "says", { course })}</p>
				<ul className="certificate-grounds plain-list">
					{grounds.map((ground) => (
						<GroundLine key={`${ground.kind} ${ground.id}`} words={words} ground={ground} />
					))}
				</ul>
				<p className="certificate-basis">{t(words, `basis-${basis}`)}</p>
				<dl className="certificate-foot">
					<div>
						<dt>{t(words, "issued")}</dt>
						<dd>{day(issuedAt)}</dd>
					</div>
					<div>
						<dt>{t(words, "number")}</dt>
						<dd className="certificate-number">{number}</dd>
					</div>
					<div>
						<dt>{t(words, "verifyAt")}</dt>
						<dd>{address.replace(/^https?:\/\//, "")}</dd>
					</div>
				</dl>
			</article>
		</>
	);
}

function GroundLine({ words, ground }: { words: Words; ground: Ground }) {
	const { kind, title, module, at, score, curator, skills } = ground;
	const more = skills.length - skillsShown;
	const proof =
		kind === "work" ? (curator === null ? t(words, "self") : t(words, "accepted", { curator })) : t(words, "score", { score: score ?? 0 });
	// An exam is called like its module; of all else the module says what it is about.
	const [what, about] = kind === "exam" ? [module ?? title, null] : [title, module];
	return (
		<li>
			<p className="certificate-ground">
				<span className="certificate-ground-title">
					<span className="certificate-ground-kind">{t(words, `kind-${kind}`)}</span> {what}
					{about && <span className="certificate-ground-kind"> · {about}</span>}
				</span>
				<span className="certificate-ground-proof">
					{proof}, {day(at)}
				</span>
			</p>
			{skills.length > 0 && (
				<p className="certificate-skills">
					<span>{skills.slice(0, skillsShown).join(" · ")}</span>
					{more > 0 && <span> {tn(words, "more", more)}</span>}
				</p>
			)}
		</li>
	);
}
