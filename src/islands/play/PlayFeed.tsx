import { useStore } from "@nanostores/react";
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { FeedAction } from "#simulations/community-feed/action.ts";
import type { FeedObservation } from "#simulations/community-feed/observation.ts";
import type { DebriefProps } from "#simulations/community-feed/view/debrief-material.ts";
import type { FeedMaterial, FeedProps, FeedWordSections } from "#simulations/community-feed/view/material.ts";
import { views } from "#simulations/views.ts";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { assessedDriver } from "#src/stores/assessed-driver.ts";
import { type Attempt, createAttempt, type Opening } from "#src/stores/attempt.ts";
import { AssessedStart } from "./AssessedStart.tsx";
import { Next } from "./Next.tsx";
import { PracticeStart } from "./PracticeStart.tsx";
import { type PracticeScenario, practiceFeed } from "./practice-run.ts";
import { withSeed } from "./seed.ts";
import { Trouble } from "./Trouble.tsx";
import "./play.css";

export interface PlayFeedProps {
	scenarioId: string;
	material: FeedMaterial;
	words: FeedWordSections & { play: Words };
	passMark: number;
	retakeAfterHours: number;
	/** The whole scenario where it is practice; nothing of it where it is assessed. */
	practice: PracticeScenario | null;
	/** Lessons worth reading before another try. */
	lessons: readonly { path: string; title: string }[];
	/** Other practice shifts, for "what to practise next". */
	training?: DebriefProps["training"];
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

interface Screens {
	attempt: Attempt<FeedObservation, FeedAction>;
	View: ComponentType<FeedProps>;
	Debrief: ComponentType<DebriefProps>;
}

/** A scenario of the feed from briefing to debrief, played here or on the server. */
export function PlayFeed(props: PlayFeedProps) {
	const [screens, setScreens] = useState<Screens | null>(null);
	const [opening, setOpening] = useState(false);
	const [failed, setFailed] = useState<string | null>(null);

	/** Opens the run; engine and view are fetched only now. */
	async function open(how: Opening, { lastId, seed = null }: Wanted = {}): Promise<void> {
		if (opening) return;
		setOpening(true);
		setFailed(null);
		try {
			const parts = views["community-feed"];
			const [View, Debrief, driver] = await Promise.all([
				parts.play(),
				parts.debrief(),
				props.practice
					? practiceFeed(props.practice, props.passMark)
					: assessedDriver<FeedObservation, FeedAction>({ call, scenarioId: props.scenarioId, lastId }),
			]);
			// Before there is anything to see, a missing network is said at once and tried again by the player.
			const attempt = createAttempt<FeedObservation, FeedAction>(driver);
			const unsubscribe = attempt.$state.listen(({ trouble }) => trouble && setFailed(trouble.code));
			const opened = await attempt.open(how, seed);
			unsubscribe();
			if (opened) {
				setScreens({ attempt, View, Debrief });
				const number = attempt.$state.get().scene?.seed;
				if (number !== undefined) history.replaceState(null, "", withSeed(location.href, number));
			}
		} catch {
			setFailed("offline");
		}
		setOpening(false);
	}

	if (screens) return <Played {...props} screens={screens} onAgain={() => setScreens(null)} onOpen={open} />;
	const start = { words: props.words.play, scenarioId: props.scenarioId, opening, onOpen: open };
	return (
		<div className="briefing wrap">
			{props.head}
			<div className="briefing-start">
				{props.practice ? <PracticeStart {...start} /> : <AssessedStart {...start} retakeAfterHours={props.retakeAfterHours} />}
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

function wordsOf(code: string, words: PlayFeedProps["words"]): string {
	if (`trouble-${code}` in words.play) return t(words.play, `trouble-${code}`);
	return code in words.errors ? t(words.errors, code) : t(words.play, "trouble-unknown");
}

type PlayedProps = PlayFeedProps & { screens: Screens; onAgain(): void; onOpen(how: Opening, wanted?: Wanted): void };

/** The run itself, and its debrief once it is finished. */
function Played({ screens: { attempt, View, Debrief }, ...props }: PlayedProps) {
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
	const shared = { seen: scene.observation, revealed: scene.words, material: props.material, words: props.words };
	return (
		<div ref={top} tabIndex={-1} className="played">
			{scene.result ? (
				<Debrief
					{...shared}
					verdict={scene.result.verdict}
					debrief={scene.result.debrief}
					labels={scene.result.revealed.labels}
					why={scene.result.revealed.why}
					passMark={scene.result.passMark}
					passed={scene.result.passed}
					assessed={props.practice === null}
					training={props.training}
					next={<Next {...props} retakeAt={scene.result.retakeAt} seed={scene.seed ?? null} />}
				/>
			) : (
				<View
					{...shared}
					busy={phase === "busy"}
					paced={props.practice !== null}
					refusal={trouble?.kind === "refused" && !isSignedOut ? trouble.code : null}
					play={async (action) => ((await attempt.play(action)) ? (attempt.$state.get().scene?.observation ?? null) : null)}
					finish={() => void attempt.finish()}
				/>
			)}
			{isSignedOut && (
				<Trouble kind="signed-out" text={wordsOf("sign-in-first", props.words)}>
					<a href={`/sign-in/?next=${encodeURIComponent(location.pathname)}`}>{t(props.words.play, "signIn")}</a>
				</Trouble>
			)}
			{trouble && trouble.kind !== "refused" && <Trouble kind={trouble.kind} text={wordsOf(trouble.code, props.words)} />}
		</div>
	);
}
