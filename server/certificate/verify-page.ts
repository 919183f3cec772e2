import { createElement as h, type ReactNode } from "react";
import type { Words } from "#content/schema.ts";
import { fill } from "../fill.ts";
import type { CertificateView } from "../wire/certificate.ts";
import type { Shown } from "./render.ts";

interface Props {
	shown: Shown | null;
	/** `content/<lang>/ui/verify.yaml` */
	words: Words;
	/** What the course is called. */
	course: string;
	/** BCP 47. */
	locale: string;
	/** This site's, e.g. `https://course.example.org`. */
	origin: string;
}

/** What a number is worth: the answer first, then what it rests on, then the way to ask about another. */
export function VerifyPage({ shown, words, course, locale, origin }: Props): ReactNode {
	const say = (key: string, variables: Readonly<Record<string, string | number>> = {}) => fill(words[key] ?? key, { course, ...variables });
	const day = (instant: string) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(instant));
	const state = shown?.state ?? "ask";
	const certificate = shown && "certificate" in shown ? shown.certificate : null;
	const variables = {
		number: shown && "number" in shown ? shown.number : "",
		minutes: shown && "minutes" in shown ? shown.minutes : "",
		name: certificate?.name ?? "",
		issued: certificate ? day(certificate.issuedAt) : "",
		revoked: certificate?.revokedAt ? day(certificate.revokedAt) : "",
	};
	const typed = state === "mistyped" || state === "unknown" ? variables.number : "";
	return h(
		"div",
		{ className: "verify" },
		h("header", null, h("a", { className: "house", href: "/" }, course)),
		h(
			"main",
			null,
			h("p", { className: `state state--${state}` }, say(`state-${state}`)),
			h("h1", { dir: "auto" }, say(`title-${state}`, variables)),
			h("p", { className: "lead" }, say(`text-${state}`, variables)),
			certificate && h("dl", { className: "facts" }, fact(say("number"), certificate.number), fact(say("issued"), variables.issued)),
			state === "valid" && certificate && h(Grounds, { certificate, say, day }),
			h(
				"form",
				{ method: "get", action: "/verify/" },
				h("label", { htmlFor: "number" }, say(state === "ask" ? "ask" : "askAnother")),
				h(
					"div",
					{ className: "ask" },
					h("input", {
						id: "number",
						name: "number",
						defaultValue: typed,
						required: true,
						maxLength: 60,
						autoComplete: "off",
						autoCapitalize: "characters",
						spellCheck: false,
						placeholder: say("example"),
						"aria-describedby": "hint",
					}),
					h("button", { type: "submit" }, say("go")),
				),
				h("p", { id: "hint", className: "hint" }, say("hint")),
			),
		),
		h("footer", null, h("p", null, say("foot", { origin }))),
	);
}

interface GroundsProps {
	certificate: CertificateView;
	say: (key: string, variables?: Readonly<Record<string, string | number>>) => string;
	day: (instant: string) => string;
}

function Grounds({ certificate, say, day }: GroundsProps): ReactNode {
	const { grounds, basis } = certificate;
	return [
		h("p", { key: "basis", className: `basis basis--${basis}` }, say(`basis-${basis}`)),
		h(
			"section",
			{ key: "grounds", "aria-labelledby": "grounds" },
			h("h2", { id: "grounds" }, say("grounds")),
			h("p", { className: "counts" }, countsOf(grounds, say)),
			h(
				"ol",
				{ className: "grounds" },
				...grounds.map(({ kind, id, title, module, at, score, skills, curator }) =>
					h(
						"li",
						{ key: `${kind} ${id}` },
						h("p", { className: "kind" }, [say(`kind-${kind}`), module].filter(Boolean).join(" · ")),
						h("h3", null, title),
						h(
							"p",
							{ className: "measured" },
							say(measuredKey(kind, curator), { score: score ?? "", curator: curator ?? "", day: day(at) }),
						),
						skills.length > 0 && h("ul", null, ...skills.map((skill) => h("li", { key: skill }, skill))),
					),
				),
			),
		),
	];
}

/** How many of each kind, for somebody who will not read them all. */
function countsOf(grounds: GroundsProps["certificate"]["grounds"], say: GroundsProps["say"]): string {
	return (["exam", "run", "work"] as const)
		.map((kind) => [kind, grounds.filter((ground) => ground.kind === kind).length] as const)
		.filter(([, n]) => n > 0)
		.map(([kind, n]) => say(`count-${kind}`, { n }))
		.join(" · ");
}

function measuredKey(kind: CertificateView["grounds"][number]["kind"], curator: string | null): string {
	if (kind !== "work") return `measured-${kind}`;
	return curator === null ? "measured-self" : "measured-work";
}

function fact(label: string, value: string): ReactNode {
	return h("div", { key: label }, h("dt", null, label), h("dd", null, value));
}
