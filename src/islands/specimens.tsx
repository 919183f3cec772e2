import "./islands.css";
import "./account/account.css";
import "#src/styles/progress.css";
import "./desk/desk.css";
import "./rubric/rubric.css";
import "./text/text.css";
import "./fields/table.css";
import "./fields/read-table.css";
import "./fields/cards.css";
import "./fields/calendar.css";
import "./fields/files.css";
import "./work/work.css";
import "./work/history.css";
import "./work/conflict.css";
import "./review/review.css";
import "./review/notes.css";
import "./review/side.css";
import "./review/queue.css";
import "./exam/exam.css";
import { AccountSheet } from "./account/Account.tsx";
import { ComesAlong } from "./account/SignUp.tsx";
import { DeskView } from "./desk/DeskView.tsx";
import { ExamView } from "./exam/ExamView.tsx";
import { FilesEditor } from "./fields/FilesEditor.tsx";
import { FilesDeskContext, FilesShownContext } from "./fields/files-shown.ts";
import { QueueView } from "./review/QueueView.tsx";
import { ReviewView, type Showing } from "./review/ReviewView.tsx";
import {
	account,
	brief,
	busyDesk,
	busyProgress,
	now,
	outline,
	returned,
	reviewing,
	shots,
	shotsField,
	shotsValue,
	ui,
	writing,
} from "./specimen-fixtures.ts";
import { WorkView } from "./work/WorkView.tsx";

const nothing = () => {};
const errors = ui("errors");
const deskWords = { words: ui("desk"), errors, outline, now, problem: null };
const workActions = {
	edit: nothing,
	assess: nothing,
	flush: async () => true,
	resolve: nothing,
	discard: nothing,
	handIn: async () => true,
};
const reviewActions = {
	setLevel: nothing,
	setSummary: nothing,
	resolve: nothing,
	dropAside: nothing,
	claim: nothing,
	release: nothing,
	show: nothing,
	place: nothing,
	criterion: nothing,
	askDecision: nothing,
	askKeys: nothing,
	compose: nothing,
	composeText: nothing,
	addNote: nothing,
	removeNote: nothing,
};
const work = { words: ui("work"), errors, brief, actions: workActions };
const exam = {
	id: "the-job",
	title: "Exam: the job",
	draw: 10,
	bank: 30,
	passMark: 70,
	retakeAfterHours: 24,
	module: { title: "The job", path: "#" },
	lessons: { l1: { title: "What the job is", path: "#" } },
};
const sitting = {
	id: "s1",
	examId: "the-job",
	state: "done" as const,
	startedAt: now.toISOString(),
	endedAt: now.toISOString(),
	score: 60,
	passed: false,
};

function Reviewing({ showing }: { showing: Showing }) {
	return (
		<ReviewView
			words={ui("review")}
			errors={errors}
			brief={brief}
			scenarios={{ "opening-day": "Opening day" }}
			state={reviewing}
			showing={showing}
			place={{ field: "audit", index: 1 }}
			criterion={1}
			now={now}
			actions={reviewActions}
		/>
	);
}

/** Two files that are there, one that cannot be taken, one that waits for the network. */
function Attaching() {
	const waiting = { field: "shots", instead: null, bytes: 412_000, share: null };
	const offline = { code: "offline", message: "" };
	const desk = {
		visitor: false,
		here: "/",
		errors,
		waiting: [
			{ ...waiting, key: "k1", name: "logo.svg", problem: { code: "file-type", message: "" }, again: false },
			{ ...waiting, key: "k2", name: "door.png", problem: offline, again: true },
			{ ...waiting, key: "k3", name: "pinned.png", share: 0.4, problem: null, again: false },
		],
		add: nothing,
		retry: nothing,
		drop: nothing,
	};
	return (
		<FilesDeskContext value={desk}>
			<FilesShownContext value={{ address: () => "/favicon.svg", known: shots }}>
				<FilesEditor
					field={shotsField}
					words={{ ...ui("fields"), ...ui("work") }}
					value={shotsValue}
					strict
					onText={nothing}
					onLeave={nothing}
				/>
			</FilesShownContext>
		</FilesDeskContext>
	);
}

export const specimens = [
	{ name: "sign-up: what comes along", element: <ComesAlong words={ui("account")} carried={{ lessons: 2, runs: 1, answers: 9 }} /> },
	{ name: "account", element: <AccountSheet words={ui("account")} account={account} onSignOut={nothing} onDelete={nothing} /> },
	{ name: "desk: a visitor's first hour", element: <DeskView {...deskWords} account={null} desk={null} progress={{}} /> },
	{ name: "desk: busy", element: <DeskView {...deskWords} account={account} desk={busyDesk} progress={busyProgress} /> },
	{ name: "work: a draft is being saved", element: <WorkView {...work} state={writing} /> },
	{ name: "work: a visitor", element: <WorkView {...work} state={{ ...writing, visitor: true, saving: "device" }} /> },
	{
		name: "work: changed in two tabs",
		element: (
			<WorkView
				{...work}
				state={{
					...writing,
					saving: "conflict",
					conflict: {
						fields: { ...writing.fields, audit: "Another beginning, from the laptop." },
						selfAssessment: {},
						savedAt: now.toISOString(),
					},
					aside: [{ field: "page", text: "Glint, “Mira sews”", at: now.toISOString() }],
				}}
			/>
		),
	},
	{
		name: "work: returned with notes",
		element: (
			<WorkView
				{...work}
				state={{
					...writing,
					work: returned,
					fields: returned.draft?.fields ?? {},
					selfAssessment: returned.draft?.selfAssessment ?? {},
					saving: "saved",
				}}
			/>
		),
	},
	{ name: "work: accepted", element: <WorkView {...work} state={{ ...writing, work: { ...returned, state: "accepted" } }} /> },
	{ name: "work: files", element: <Attaching /> },
	{ name: "review: reading and commenting", element: <Reviewing showing="now" /> },
	{ name: "review: what changed", element: <Reviewing showing="changed" /> },
	{
		name: "review: the queue is empty",
		element: (
			<QueueView
				words={ui("review")}
				errors={errors}
				state={{ phase: "ready", items: [], claiming: false, problem: null }}
				titles={{}}
				now={now}
				onClaim={nothing}
			/>
		),
	},
	{
		name: "exam: not passed",
		element: (
			<ExamView
				words={ui("exam")}
				errors={errors}
				exam={exam}
				state={{
					phase: "ready",
					sitting: {
						...sitting,
						questions: [],
						objectives: [{ id: "o1", title: "Tell the manager’s work from the specialist’s", lesson: "l1", right: 1, of: 3 }],
						retakeAt: null,
					},
					answers: {},
					past: [{ ...sitting, questions: [] }],
					busy: false,
					problem: null,
				}}
				now={now}
				onStart={nothing}
				onChoose={nothing}
				onHandIn={nothing}
			/>
		),
	},
];
