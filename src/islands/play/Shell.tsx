import { useStore } from "@nanostores/react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import { type Attempt, type AttemptDriver, createAttempt, type Opening, type Scene } from "#src/stores/attempt.ts";
import { AssessedStart } from "./AssessedStart.tsx";
import { Next } from "./Next.tsx";
import { PracticeStart } from "./PracticeStart.tsx";
import { withSeed } from "./seed.ts";
import { Trouble } from "./Trouble.tsx";
import "./play.css";

/** What every scenario's page knows, whichever simulation it is for. */
export interface PageProps {
	scenarioId: string;
	passMark: number;
	retakeAfterHours: number;
	/** Lessons worth reading before another try. */
	lessons: readonly { path: string; title: string }[];
	/** Above the start button: what it is. */
	head?: ReactNode;
	/** Below it: the briefing. Both are made with the page, not here. */
	children?: ReactNode;
}

/** Which run is to be opened, where there are several. */
export interface Wanted {
	/** A finished attempt of the account. */
	lastId?: string;
	/** Number of a new practice run; null for any. */
	seed?: number | null;
}

/** What a simulation's own screen is given while a run is played, and once it is finished. */
export interface ScreenProps<Observation, Action> {
	scene: Scene<Observation>;
	busy: boolean;
	/** Code of the last refusal, or null. */
	refusal: string | null;
	play(action: Action): Promise<Observation | null>;
	finish(): void;
	/** What to do after the debrief. */
	next: ReactNode;
}

/** A driver of the run, and the screen that shows it; both are fetched only when a run is opened. */
export interface Loaded<Observation, Action> {
	driver: AttemptDriver<Observation, Action>;
	screen(props: ScreenProps<Observation, Action>): ReactNode;
}

interface ShellProps<Observation, Action> extends PageProps {
	words: { play: Words; errors: Words };
	/** Whether it is played here, without the server. */
	isPractice: boolean;
	/** Whether practice may be played against a running clock. */
	paced: boolean;
	load(wanted: Wanted): Promise<Loaded<Observation, Action>>;
}

interface Opened<Observation, Action> {
	attempt: Attempt<Observation, Action>;
	screen: Loaded<Observation, Action>["screen"];
}

/** A scenario from briefing to debrief, played here or on the server. */
export function Shell<Observation, Action>(props: ShellProps<Observation, Action>) {
	const [opened, setOpened] = useState<Opened<Observation, Action> | null>(null);
	const [opening, setOpening] = useState(false);
	const [failed, setFailed] = useState<string | null>(null);

	/** Opens the run; engine and view are fetched only now. */
	async function open(how: Opening, wanted: Wanted = {}): Promise<void> {
		if (opening) return;
		setOpening(true);
		setFailed(null);
		try {
			const { driver, screen } = await props.load(wanted);
			// Before there is anything to see, a missing network is said at once and tried again by the player.
			const attempt = createAttempt<Observation, Action>(driver);
			const unsubscribe = attempt.$state.listen(({ trouble }) => trouble && setFailed(trouble.code));
			const isOpen = await attempt.open(how, wanted.seed ?? null);
			unsubscribe();
			if (isOpen) {
				setOpened({ attempt, screen });
				const number = attempt.$state.get().scene?.seed;
				if (number !== undefined) history.replaceState(null, "", withSeed(location.href, number));
			}
		} catch {
			setFailed("offline");
		}
		setOpening(false);
	}

	if (opened) return <Played {...props} opened={opened} onOpen={open} />;
	const start = { words: props.words.play, scenarioId: props.scenarioId, opening, onOpen: open };
	return (
		<div className="briefing wrap">
			{props.head}
			<div className="briefing-start">
				{props.isPractice ? (
					<PracticeStart {...start} paced={props.paced} />
				) : (
					<AssessedStart {...start} retakeAfterHours={props.retakeAfterHours} />
				)}
				{failed !== null && (
					<p className="notice notice--caution" role="alert">
						{wordsOf(failed, props.words)}
					</p>
				)}
			</div>
			{props.children}
		</div>
	);
}

function wordsOf(code: string, words: { play: Words; errors: Words }): string {
	if (`trouble-${code}` in words.play) return t(words.play, `trouble-${code}`);
	return code in words.errors ? t(words.errors, code) : t(words.play, "trouble-unknown");
}

type PlayedProps<Observation, Action> = ShellProps<Observation, Action> & {
	opened: Opened<Observation, Action>;
	onOpen(how: Opening, wanted?: Wanted): void;
};

/** The run itself, and its debrief once it is finished. */
function Played<Observation, Action>({ opened: { attempt, screen }, ...props }: PlayedProps<Observation, Action>) {
	const { phase, scene, trouble } = useStore(attempt.$state);
	const top = useRef<HTMLDivElement>(null);
	const isDone = phase === "done";
	const isSignedOut = trouble?.code === "sign-in-first";

	useEffect(() => {
		scrollTo(0, 0);
		const first = ["#debrief-title", ".row-button", ".shift-tools button"].map((part) => top.current?.querySelector<HTMLElement>(part));
		(first.find(Boolean) ?? top.current)?.focus({ preventScroll: true });
	}, [isDone]);

	if (!scene) return null;
	return (
		<div ref={top} tabIndex={-1} className="played">
			{screen({
				scene,
				busy: phase === "busy",
				refusal: trouble?.kind === "refused" && !isSignedOut ? trouble.code : null,
				play: async (action) => ((await attempt.play(action)) ? (attempt.$state.get().scene?.observation ?? null) : null),
				finish: () => void attempt.finish(),
				next: <Next {...props} words={props.words.play} retakeAt={scene.result?.retakeAt ?? null} seed={scene.seed ?? null} />,
			})}
			{isSignedOut && (
				<Trouble kind="signed-out" text={wordsOf("sign-in-first", props.words)}>
					<a href={`/sign-in/?next=${encodeURIComponent(location.pathname)}`}>{t(props.words.play, "signIn")}</a>
				</Trouble>
			)}
			{trouble && trouble.kind !== "refused" && <Trouble kind={trouble.kind} text={wordsOf(trouble.code, props.words)} />}
		</div>
	);
}
