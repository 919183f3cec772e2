import { ln } from "../kernel/math.ts";

/**
 * What moves the community's trust, in points of 100. Sizes are design choices, so small that one act never decides a
 * shift; their order and their ratios are the findings named beside them.
 */

/**
 * How much of an answer's worth its speed leaves: 1 within 6 minutes, 1/8.6 from 60 minutes on, and between the two a
 * fall with the logarithm of the wait.
 *
 * @see MODELS C7: Twitter customer service field study, $20 against $2.33
 */
export function worthOfSpeed(waitedSeconds: number): number {
	const minutes = waitedSeconds / 60;
	if (minutes <= 6) return 1;
	if (minutes >= 60) return slowWorth;
	return 1 - (1 - slowWorth) * (ln(minutes / 6) / ln(10));
}
const slowWorth = 2.33 / 20;

/** A right answer written for this person, per point of severity, at full speed. */
export const rightAnswer = 0.7;
/** Of a right answer's worth, by manner. @see MODELS C9: personal replies help more than casual ones */
export const manner = { own: 1, saved: 0.7, savedAgain: 0.3 } as const;
/** A saved reply has been seen too often from here on. Design choice. */
export const canEveryoneTell = 4;
/** A joke from the drawer. @see MODELS C9: casual canned replies backfire */
export const cannedJoke = -1.2;
/** An answer that neither helps nor hurts. */
export const offTheMark = 0.1;

export const harm = {
	/** Arguing with a member, per point of severity. */
	argued: -0.9,
	/** Answering someone who wants to be answered. */
	trollFed: -1.2,
	/** Talking to a machine. */
	machineAnswered: -0.4,
	/** A joke where something went wrong, per point of severity. */
	joked: -0.7,
	/** Compensation where all can see it. @see MODELS C8 */
	paidInPublic: -1.2,
	/** Facts made up while the facts are not known. */
	improvised: -3,
	/** Removing an ordinary member's words, per point of severity. @see MODELS C6: the order of the three */
	removedSilently: -1.8,
	removedWithRule: -1.0,
	hidden: -0.8,
	/** A ban that nothing before called for. @see MODELS C11 */
	bannedAtOnce: -1.5,
	likedHarm: -0.6,
	closed: -4,
	falseAlarm: -0.5,
	/** Something pleasant published while a danger stands unhandled. */
	toneDeaf: -3,
} as const;

/** Something harmful taken away. */
export const cleaned = 0.35;
export const liked = 0.2;
export const pinned = 0.3;
/** The right desk has answered. */
export const deskAnswered = 0.6;
/** A holding statement while a crisis stands, at full speed. */
export const held = 2;

/** Each time that someone who asked loses patience, per point of severity. */
export const impatient = -0.45;
/** Each time that something harmful is seen still standing, per point of severity. */
export const standing = -0.25;
/** Someone who had something to say finds the comments closed, per point of severity. */
export const shutOut = -0.4;
/** Each wave of a firestorm. */
export const wave = -1.6;
/** A member gone for good. */
export const memberLost = -0.8;
/** Someone with readers takes a matter to their own page. */
export const amplified = -2.5;
/** A post comes out, a question is asked, in its time. */
export const published = 0.6;
export const asked = 0.3;
/** A member answers another one, per point of severity. */
export const helpedWorth = 0.4;
/** The moderator tells what the right desk has found out. */
export const loopClosed = 1.2;
/** A wave breaks while what the desk found out has not been told. */
export const untold = -0.6;
