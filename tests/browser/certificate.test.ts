import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { meetRule, readCertificatePlan } from "../../commands/demo/certificate.ts";
import type { Uploader } from "../../commands/demo/visitor.ts";
import { curatorEmail, enter, fillWithCohort, learnerWho, ownerEmail } from "./cohort.ts";
import { useCourse, visit } from "./course.ts";
import { axeFinds, inspect } from "./inspect.ts";
import { person, signUp } from "./people.ts";
import { catalog, pattern, say } from "./words.ts";
import { assignment, written } from "./work.ts";

let dataDir = "";
const course = useCourse(async (folder) => {
	dataDir = folder;
	await fillWithCohort(folder);
});
const words = (key: string, variables: Readonly<Record<string, string | number>> = {}) => say("certificate", key, variables);
const rule = catalog.course.certificate;
const all = catalog.modules.filter(({ exam }) => exam).length + rule.scenarios.length + rule.assignments.length;

/** Passes an exam by the key that only the server has. */
async function passExam(request: APIRequestContext, examId: string): Promise<void> {
	const headers = { origin: course.url };
	const right = new Map(catalog.exams.get(examId)?.exam.questions.map((question) => [question.id, question.right]));
	const sitting = await (await request.post(`/api/exams/${examId}/sittings`, { headers })).json();
	const answers = Object.fromEntries(sitting.questions.map(({ id }: { id: string }) => [id, right.get(id)]));
	expect((await request.post(`/api/sittings/${sitting.id}/answers`, { data: { answers }, headers })).ok()).toBe(true);
}

async function as(email: string): Promise<Page> {
	const page = await course.device();
	await enter(page, course.url, email);
	return page;
}

/** Whoever has everything in the demo, on the certificate's page. */
async function graduate(): Promise<Page> {
	const page = await as(readCertificatePlan().learner);
	await visit(page, "/certificate/");
	await page.getByRole("heading", { level: 1, name: readCertificatePlan().name }).waitFor();
	return page;
}

const pagesOf = async (page: Page, format: "A4" | "Letter") =>
	(await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

test("the way to the certificate is a list that leads to what is missing, and the desk counts it", async () => {
	const page = await as(learnerWho(({ work, exam }) => work?.state === "returned" && exam !== undefined));
	await visit(page, "/desk/");
	await page.getByRole("link", { name: say("desk", "certificateWay") }).click();
	await page.getByRole("heading", { level: 1, name: words("title") }).waitFor();
	const exams = catalog.modules.flatMap(({ exam }) => exam ?? []);
	await page.getByText(words("count-exam", { met: 1, all: exams.length })).waitFor();
	for (const exam of exams.slice(1)) {
		const title = catalog.exams.get(exam)?.words.title ?? "";
		expect(await page.getByRole("link", { name: title, exact: true }).first().getAttribute("href")).toBe(`/exams/${exam}/`);
	}
	expect(await page.getByRole("button", { name: words("issue") }).count()).toBe(0);
	expect(await inspect(page)).toEqual([]);
	await passExam(page.request, exams[1] ?? "");
	await page.reload();
	await page.getByText(words("count-exam", { met: 2, all: exams.length })).waitFor();
});

test("a visitor reads all that it asks for, each with the way there, before there is an account", async () => {
	const page = await course.device();
	await visit(page, "/certificate/");
	await page.getByRole("link", { name: words("signUp"), exact: true }).waitFor();
	expect(await page.locator(".certificate-item").count()).toBe(all);
	expect(await page.locator(".certificate-item a[href]").count()).toBe(all);
	expect(await inspect(page)).toEqual([]);
});

/** Speaks to the API with the page's session. */
function callerOf({ request }: Page): Uploader {
	const send = async <Answer>(method: string, url: string, data?: object, type = "application/json"): Promise<Answer> => {
		const headers = { origin: course.url, ...(data && { "content-type": type }) };
		const answer = await request.fetch(url, { method, headers, ...(data && { data }) });
		if (!answer.ok()) throw new Error(`${method} ${url}: ${await answer.text()}`);
		return (await answer.json()) as Answer;
	};
	return { call: send, upload: (url, file, type) => send("PUT", url, file, type) };
}

test("a learner who does what the rule asks for gets it under the name they choose, and it stays the same one", {
	timeout: 180_000,
}, async () => {
	const page = await course.device();
	await signUp(page, person("Gro Graduate"));
	const curator = await as(curatorEmail);
	const plan = readCertificatePlan();
	await meetRule(
		callerOf(page),
		callerOf(curator),
		{ ...plan, works: { ...plan.works, [assignment.id]: { fields: written } } },
		{
			catalog,
			pass: () => {},
			seedOf: async (id) => JSON.parse(readFileSync(join(dataDir, "attempts", `${id}.json`), "utf8")).document.seed,
		},
	);
	await visit(page, "/certificate/");
	const name = page.getByLabel(words("name"), { exact: true });
	await name.fill(" ");
	await page.getByRole("button", { name: words("issue") }).click();
	await page.getByText(words("nameMissing")).waitFor();
	expect(await inspect(page)).toEqual([]);
	await name.fill("Gro Marie Graduate");
	await page.getByRole("button", { name: words("issue") }).click();
	await page.getByRole("heading", { level: 1, name: "Gro Marie Graduate" }).waitFor();
	const number = await page.locator(".certificate-number").textContent();
	await page.reload();
	await page.getByText(number ?? "", { exact: true }).waitFor();
	await visit(page, "/desk/");
	await page.getByRole("link", { name: say("desk", "certificateGiven", { number: number ?? "" }) }).waitFor();
});

test("the certificate names everything it rests on, and prints on one page of either paper, in either theme, also with a long name", async () => {
	const page = await graduate();
	expect(await page.locator(".certificate-grounds > li").count()).toBe(all);
	expect(await inspect(page)).toEqual([]);
	await page.locator(".certificate-name").evaluate((name) => {
		name.textContent = "Maximiliana Konstantinopoulou-Featherstonehaugh of Upper Kettlebury on the River";
	});
	for (const theme of ["light", "dark"]) {
		await page.evaluate((name) => {
			document.documentElement.dataset.theme = name;
		}, theme);
		for (const format of ["A4", "Letter"] as const) expect([theme, format, await pagesOf(page, format)]).toEqual([theme, format, 1]);
	}
	await page.emulateMedia({ media: "print" });
	// A4 less its margins, in CSS pixels: what is wider would be printed smaller as a whole.
	await page.setViewportSize({ width: 688, height: 1000 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688);
	for (const hidden of [words("print"), words("copy")]) expect(await page.getByRole("button", { name: hidden }).isVisible()).toBe(false);
	expect(await page.locator(".certificate-number").isVisible()).toBe(true);
});

test("a stranger types the number in carelessly and is told; the owner revokes it, and the stranger is told that", async () => {
	const own = await graduate();
	const number = (await own.locator(".certificate-number").textContent()) ?? "";
	const { name } = readCertificatePlan();

	const stranger = await course.device({ javaScriptEnabled: false });
	await stranger.goto("/verify/");
	const ask = async (typed: string) => {
		await stranger
			.getByLabel(pattern("verify", "ask"))
			.or(stranger.getByLabel(say("verify", "askAnother")))
			.fill(typed);
		await stranger.getByRole("button", { name: say("verify", "go") }).click();
	};
	await ask(number.toLowerCase().slice(0, -1));
	await stranger.getByText(say("verify", "state-mistyped"), { exact: true }).waitFor();
	await ask(number.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l"));
	await stranger.getByRole("heading", { level: 1, name }).waitFor();
	expect(new URL(stranger.url()).pathname).toBe(`/verify/${number}`);
	await stranger.getByText(say("verify", "basis-reviewed")).waitFor();

	const owner = await as(ownerEmail);
	await visit(owner, "/admin/");
	await owner.getByRole("button", { name: say("admin", "certificateRevokeOf", { name }) }).click();
	const dialog = owner.getByRole("dialog");
	await dialog.getByRole("button", { name: say("admin", "certificate-go-revoke") }).click();
	await dialog.getByText(say("admin", "certificate-missing-revoke")).waitFor();
	expect(await axeFinds(owner)).toEqual([]);
	await dialog.getByLabel(say("admin", "certificate-label-revoke")).fill("Lent the account to somebody.");
	await dialog.getByRole("button", { name: say("admin", "certificate-go-revoke") }).click();
	await dialog.waitFor({ state: "hidden" });
	const back = owner.getByRole("button", { name: say("admin", "certificateReinstateOf", { name }) });
	await back.waitFor();

	await stranger.reload();
	await stranger.getByText(say("verify", "state-revoked"), { exact: true }).waitFor();
	await own.reload();
	await own.getByText(pattern("certificate", "revoked")).waitFor();
	await back.click();
	await owner.getByRole("button", { name: say("admin", "certificateRevokeOf", { name }) }).waitFor();
	await stranger.reload();
	await stranger.getByText(say("verify", "state-valid"), { exact: true }).waitFor();
});

test("axe finds nothing on the page that verifies, whatever it says, by day and by night", async () => {
	const own = await graduate();
	const number = (await own.locator(".certificate-number").textContent()) ?? "";
	const page = await course.device();
	for (const path of ["/verify/", `/verify/${number}`, "/verify/0000-0000-0000", "/verify/mistyped"]) {
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			expect(await axeFinds(page), `${path} ${colorScheme}`).toEqual([]);
		}
		expect(await inspect(page), path).toEqual([]);
	}
});
