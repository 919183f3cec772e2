import { type ReactNode, useState } from "react";
import type { Role } from "#server/wire/account.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Admin, AdminState, People, ShownLink } from "#src/stores/admin.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Field } from "../Field.tsx";
import { problemWords } from "../problem-words.ts";
import { day, dayAndTime } from "../when.ts";

interface Props {
	words: Words;
	errors: Words;
	/** The administrator's own account. */
	self: string;
	/** What stands before a link's path. */
	origin: string;
	state: AdminState;
	actions: Pick<Admin, "invite" | "resetLink" | "hideLink" | "setRole">;
	/** Stands between people and the audit log. */
	children: ReactNode;
}

/** People and roles, links, reports, audit. */
export function AdminView({ words, errors, self, origin, state, actions, children }: Props) {
	return (
		<div className="admin">
			<header className="admin-head">
				<div>
					<h1>{t(words, "title")}</h1>
					<p className="soft">{tn(words, "people", state.people.length)}</p>
				</div>
				<button type="button" className="button button--ink" aria-disabled={state.busy} onClick={() => void actions.invite()}>
					{t(words, "invite")}
				</button>
			</header>
			{state.problem && (
				<p className="notice notice--bad" role="alert">
					{problemWords(errors, state.problem)}
				</p>
			)}
			{state.link && <NewLink words={words} origin={origin} link={state.link} onHide={actions.hideLink} />}
			<section aria-labelledby="admin-reports">
				<h2 id="admin-reports">{t(words, "reportsTitle")}</h2>
				{state.reports.length === 0 ? (
					<p className="soft small">{t(words, "reportsNone")}</p>
				) : (
					<ul className="plain-list reports">
						{state.reports.map((report) => (
							<li key={report.id}>
								<p className="small faint">
									<a href={report.path}>{report.path}</a> · {day(report.at)}
								</p>
								<p className="reports-text">{report.text}</p>
							</li>
						))}
					</ul>
				)}
			</section>
			<PeopleList words={words} people={state.people} self={self} busy={state.busy} actions={actions} />
			{children}
			<section aria-labelledby="admin-audit">
				<h2 id="admin-audit">{t(words, "auditTitle")}</h2>
				<p className="soft small">{t(words, "auditText")}</p>
				<details>
					<summary>{tn(words, "auditShow", state.audit.length)}</summary>
					<table className="audit">
						<thead>
							<tr>
								<th scope="col">{t(words, "auditAt")}</th>
								<th scope="col">{t(words, "auditActor")}</th>
								<th scope="col">{t(words, "auditAct")}</th>
								<th scope="col">{t(words, "auditTarget")}</th>
							</tr>
						</thead>
						<tbody>
							{state.audit.map((entry, index) => (
								<tr key={index}>
									<td>{dayAndTime(entry.at)}</td>
									<td>{nameOf(state.people, entry.actor)}</td>
									<td>{words[`act-${entry.act}`] ?? entry.act}</td>
									<td>{words[`role-${entry.target}`] ?? nameOf(state.people, entry.target)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</details>
			</section>
		</div>
	);
}

function nameOf(people: People, id: string | null): string {
	return people.find((person) => person.id === id)?.name ?? id ?? "";
}

interface PeopleProps extends Pick<Props, "words" | "self" | "actions"> {
	people: People;
	busy: boolean;
}

const roles: readonly Role[] = ["learner", "curator", "admin"];
/** From so many people on, one looks for a name rather than reading all. */
const manyPeople = 12;

/** Everyone with an account, the staff first. */
function PeopleList({ words, people, self, busy, actions }: PeopleProps) {
	const [sought, seek] = useState("");
	const fits = ({ name, email }: People[number]) => `${name} ${email}`.toLowerCase().includes(sought.trim().toLowerCase());
	const shown = [...people].sort((a, b) => roles.indexOf(b.role) - roles.indexOf(a.role) || a.name.localeCompare(b.name)).filter(fits);
	return (
		<section aria-labelledby="admin-people">
			<h2 id="admin-people">{t(words, "peopleTitle")}</h2>
			{people.length > manyPeople && <Field label={t(words, "find")} type="search" value={sought} onText={seek} />}
			{shown.length === 0 && <p className="soft small">{t(words, "foundNone")}</p>}
			<ul className="people plain-list">
				{shown.map((person) => (
					<Person key={person.id} words={words} person={person} self={person.id === self} busy={busy} actions={actions} />
				))}
			</ul>
		</section>
	);
}

interface PersonProps extends Pick<Props, "words" | "actions"> {
	person: People[number];
	self: boolean;
	busy: boolean;
}

function Person({ words, person, self, busy, actions }: PersonProps) {
	return (
		<li className="person">
			<span className="person-name">
				{person.name}
				<span className="person-email">{person.email}</span>
			</span>
			<span className="person-since">{t(words, "since", { day: day(person.createdAt) })}</span>
			<label className="person-role">
				<span className="visually-hidden">{t(words, "roleOf", { name: person.name })}</span>
				<select
					className="input"
					value={person.role}
					disabled={self || busy}
					onChange={(event) => {
						const role = roles.find((one) => one === event.target.value);
						if (role) void actions.setRole(person.id, role);
					}}
				>
					{roles.map((role) => (
						<option key={role} value={role}>
							{t(words, `role-${role}`)}
						</option>
					))}
				</select>
			</label>
			<button
				type="button"
				className="button button--small"
				aria-label={t(words, "resetFor", { name: person.name })}
				aria-disabled={busy}
				onClick={() => void actions.resetLink(person.id, person.name)}
			>
				{t(words, "reset")}
			</button>
		</li>
	);
}

/** A link is shown once: the server keeps only its fingerprint. */
function NewLink({ words, origin, link, onHide }: { words: Words; origin: string; link: ShownLink; onHide: () => void }) {
	const url = `${origin}${link.path}`;
	return (
		<section className="new-link card" aria-labelledby="new-link-title" role="status">
			<h2 id="new-link-title">{link.for === null ? t(words, "linkInvite") : t(words, "linkReset", { name: link.for })}</h2>
			<p className="soft small">{t(words, "linkOnce", { time: dayAndTime(link.expiresAt) })}</p>
			<p className="new-link-url">
				<code>{url}</code>
			</p>
			<p className="row">
				<CopyButton words={words} text={url} />
				<button type="button" className="button button--small button--quiet" onClick={onHide}>
					{t(words, "linkHide")}
				</button>
			</p>
		</section>
	);
}
