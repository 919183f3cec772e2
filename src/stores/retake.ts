interface Try {
	endedAt: string | null;
	passed: boolean | null;
}

/**
 * When something assessed may be taken again: null when it may be now, or when it is passed.
 *
 * @param tries  all ended tries of one scenario or exam
 */
export function retakeAt(tries: readonly Try[], retakeAfterHours: number, now: Date): Date | null {
	if (tries.some((one) => one.passed)) return null;
	const last = Math.max(...tries.map((one) => (one.endedAt ? Date.parse(one.endedAt) : Number.NEGATIVE_INFINITY)));
	const at = last + retakeAfterHours * 3_600_000;
	return at > now.getTime() ? new Date(at) : null;
}
