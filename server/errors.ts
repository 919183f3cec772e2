/**
 * Every refusal of the server: permanent code → HTTP status. A code that is not here is a simulation's refusal of an
 * action, which is 422 like `refused`, under which the OpenAPI page lists them all. The words are in `content/<lang>/ui/errors.yaml`.
 */
export const statuses = {
	"bad-request": 400,
	"broken-json": 400,
	invalid: 400,
	"sign-in-first": 401,
	"wrong-credentials": 401,
	"foreign-origin": 403,
	"not-allowed": 403,
	"own-work": 403,
	"wrong-password": 403,
	"not-found": 404,
	"unknown-link": 404,
	"attempt-done": 409,
	"attempt-void": 409,
	"claimed-by-another": 409,
	"email-taken": 409,
	"last-admin": 409,
	"link-expired": 409,
	"link-used": 409,
	"newer-elsewhere": 409,
	"not-claimed": 409,
	"nothing-to-review": 409,
	"retake-too-early": 409,
	"role-held": 409,
	"seq-skipped": 409,
	"seq-taken": 409,
	"run-under-way": 409,
	"shift-over": 409,
	"sitting-done": 409,
	"work-accepted": 409,
	"work-under-review": 409,
	"body-too-large": 413,
	"address-too-long": 414,
	"wrong-media-type": 415,
	"common-password": 422,
	"note-misplaced": 422,
	"progress-full": 422,
	refused: 422,
	"review-not-ready": 422,
	"work-not-ready": 422,
	"too-many-requests": 429,
	internal: 500,
	"storage-down": 503,
} as const satisfies Readonly<Record<string, number>>;

export type Code = keyof typeof statuses;

export function statusOf(code: string): number {
	return Object.hasOwn(statuses, code) ? statuses[code as Code] : statuses.refused;
}
