import { type FormEvent, useId, useState } from "react";
import type { CertificateStanding } from "#server/wire/certificate.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { ModuleOutline, Outline } from "#src/stores/desk.ts";
import { Mark } from "../desk/Mark.tsx";
import { Field } from "../Field.tsx";

interface Props {
	words: Words;
	standing: CertificateStanding;
	outline: Outline;
	/** Of the account. */
	name: string;
	busy: boolean;
	onIssue: (name: string) => Promise<void>;
}

type Required = CertificateStanding["requirements"][number];
const kinds = ["exam", "run", "work"] as const;
const marks = { met: "done", waits: "waits", open: "todo" } as const;

/** What the certificate asks for, module by module, and what of it is there; once it all is, the question for a name. */
export function Way({ words, standing, outline, name, busy, onIssue }: Props) {
	const id = useId();
	const { met, all, requirements, reviewed } = standing;
	const modules = [...outline.modules, null].flatMap((module) => {
		const required = requirements.filter(({ moduleId }) => moduleId === (module?.id ?? null));
		return required.length > 0 ? [{ module, required }] : [];
	});
	const counts = kinds.flatMap((kind) => {
		const those = requirements.filter((one) => one.kind === kind);
		const there = those.filter(({ state }) => state === "met").length;
		return those.length > 0 ? [t(words, `count-${kind}`, { met: there, all: those.length })] : [];
	});
	return (
		<>
			<div className="certificate-way-head">
				<p className="lead">{t(words, met === all ? "leadAll" : "lead")}</p>
				<p className="certificate-count">
					<progress value={met} max={all} aria-label={t(words, "count", { met, all })} />
					<span>{counts.join(" · ")}</span>
				</p>
				<p className="soft small">{t(words, reviewed ? "reviewed" : "alone")}</p>
			</div>
			{met === all && all > 0 && <Issue words={words} name={name} busy={busy} onIssue={onIssue} />}
			{modules.map(({ module, required }) => (
				<section key={module?.id ?? ""} className="certificate-module" aria-labelledby={`${id}-${module?.id}`}>
					<h2 id={`${id}-${module?.id}`}>
						{module ? t(words, "moduleLine", { n: module.number, title: module.title }) : t(words, "moduleNone")}
					</h2>
					<ul className="plain-list">
						{required.map((one) => (
							<li key={`${one.kind} ${one.id}`} className="certificate-item">
								<Mark mark={marks[one.state]} />
								<span className="certificate-item-kind">{t(words, `kind-${one.kind}`)}</span>
								<Title required={one} module={module} />
								<span className="certificate-item-state">{t(words, `state-${one.kind}-${one.state}`)}</span>
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}

function Title({ required, module }: { required: Required; module: ModuleOutline | null }) {
	const lists = { exam: module?.exams, run: module?.assessed, work: module?.assignments };
	const path = lists[required.kind]?.find(({ id }) => id === required.id)?.path;
	return path ? (
		<a className="certificate-item-title" href={path}>
			{required.title}
		</a>
	) : (
		<span className="certificate-item-title">{required.title}</span>
	);
}

function Issue({ words, name, busy, onIssue }: Pick<Props, "words" | "name" | "busy" | "onIssue">) {
	const [written, write] = useState(name);
	const [missing, setMissing] = useState(false);
	const send = (event: FormEvent) => {
		event.preventDefault();
		setMissing(written.trim() === "");
		if (written.trim() !== "") void onIssue(written.trim());
	};
	return (
		<form className="certificate-issue card" onSubmit={send} noValidate>
			<Field
				label={t(words, "name")}
				hint={t(words, "nameHint")}
				error={missing ? t(words, "nameMissing") : undefined}
				value={written}
				maxLength={80}
				autoComplete="name"
				onText={write}
			/>
			<p>
				<button type="submit" className="button button--signal" aria-disabled={busy}>
					{t(words, busy ? "issuing" : "issue")}
				</button>
			</p>
		</form>
	);
}
