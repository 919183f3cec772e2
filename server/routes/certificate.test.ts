import { expect, onTestFinished, test, vi } from "vitest";
import { type TestApp, testApp } from "../test-app.ts";
import type { TestBrowser } from "../test-browser.ts";
import { earnCertificate, earnExcept, meetAll } from "../test-certificate.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 120_000 });

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	return { course, learner: await course.signedIn(), visitor: course.visitor() };
}

const own = async (learner: TestBrowser) => (await learner.call("GET", "/api/certificate")).json;
const verified = async (visitor: TestBrowser, number: string) => visitor.call("GET", `/verify/${encodeURIComponent(number)}`);

test("the way to the certificate names everything it asks for, module by module, and counts what is there", async () => {
	const { course, learner } = await open();
	const { standing, certificate } = await own(learner);
	const { modules, course: settings } = course.catalog;
	const { scenarios, assignments } = settings.certificate;
	expect(certificate).toBe(null);
	expect(standing).toMatchObject({ met: 0, all: modules.filter(({ exam }) => exam).length + scenarios.length + assignments.length });
	const order = modules.map(({ id }) => id);
	const places = standing.requirements.map(({ moduleId }: { moduleId: string }) => order.indexOf(moduleId));
	expect(places).toEqual(places.toSorted((a: number, b: number) => a - b));
	expect(places).not.toContain(-1);
	const refused = await learner.call("POST", "/api/certificate", { name: "Mia Berg" });
	expect([refused.status, refused.json.code]).toEqual([409, "certificate-not-earned"]);
	expect(refused.json.message).toContain(`${standing.all} things, and 0`);
});

test("no single part of the rule can be left out", async () => {
	const { course, learner } = await open();
	await meetAll(course, learner, await course.signedIn("curator"));
	expect((await own(learner)).standing.requirements.filter(({ state }: { state: string }) => state !== "met")).toEqual([]);
	for (const { kind, id } of (await own(learner)).standing.requirements) {
		const other = await course.signedIn();
		await earnExcept(course, learner, other, id);
		const { standing } = await own(other);
		expect([id, standing.met]).toEqual([id, standing.all - 1]);
		expect(standing.requirements.find((one: { id: string; kind: string }) => one.id === id && one.kind === kind).state).toBe("open");
		expect((await other.call("POST", "/api/certificate", { name: "Too early" })).status).toBe(409);
	}
});

test("whoever has done it all gets a certificate once, with what it rests on, and a stranger can verify it however they type", async () => {
	const { course, learner, visitor } = await open();
	const curator = await course.signedIn("curator");
	await meetAll(course, learner, curator);
	const first = await learner.call("POST", "/api/certificate", { name: "  Mia <Berg> " });
	const again = await learner.call("POST", "/api/certificate", { name: "Somebody Else" });
	expect([first.status, again.status]).toEqual([201, 200]);
	expect(again.json).toEqual(first.json);
	const { certificate } = first.json;
	expect(certificate).toMatchObject({ name: "Mia <Berg>", basis: "reviewed", revokedAt: null });
	expect(certificate.grounds).toHaveLength(first.json.standing.all);
	for (const { kind, score, curator: who } of certificate.grounds) {
		if (kind === "work") expect(who).toBe(curator.person.name);
		else expect(score).toBeGreaterThanOrEqual(50);
	}
	for (const number of [
		certificate.number,
		certificate.number.toLowerCase(),
		certificate.number.replaceAll("-", " ").replaceAll("0", "O"),
	]) {
		const { status, text, headers } = await verified(visitor, number);
		expect(status).toBe(200);
		expect(text).toContain("Mia &lt;Berg&gt;");
		expect(text).not.toMatch(/<script|style="/);
		for (const { title } of certificate.grounds) expect(text).toContain(title.replaceAll("&", "&amp;"));
		expect(headers["x-robots-tag"]).toBe("noindex");
		expect(String(headers["content-security-policy"])).toContain("default-src 'none'");
	}
	const asked = await visitor.call("GET", `/verify/?number=${certificate.number.toLowerCase()}`);
	expect([asked.status, asked.headers.location]).toEqual([303, `/verify/${certificate.number}`]);
	expect((await visitor.call("GET", "/verify/")).text).toContain('action="/verify/"');
	expect((await course.storage.audit(50)).map(({ act }) => act).filter((act) => act.startsWith("certificate"))).toEqual([
		"certificate-issued",
	]);
});

test("a slip in typing is told from a number that nobody has", async () => {
	const { course, learner, visitor } = await open();
	const { number } = await earnCertificate(course, learner);
	const slip = `${number.slice(0, -1)}${number.endsWith("7") ? "8" : "7"}`;
	expect((await verified(visitor, slip)).text).toContain("Look again at the number");
	const typed = await visitor.call("GET", `/verify/?number=${encodeURIComponent('"><b>0')}`);
	expect([typed.status, typed.text.includes("<b>0")]).toEqual([404, false]);
	const stranger = await verified(visitor, "0000-0000-0000");
	expect([stranger.status, stranger.text.includes("There is no certificate of this number")]).toEqual([404, true]);
});

test("a course without curators takes the learner's own assessment, and says so", async () => {
	const { course, learner, visitor } = await open();
	await meetAll(course, learner, null);
	const { json } = await learner.call("POST", "/api/certificate", { name: "Mia Berg" });
	expect(json.standing.reviewed).toBe(false);
	expect(json.certificate.basis).toBe("self-assessed");
	const { text } = await verified(visitor, json.certificate.number);
	expect(text).toContain("no curators at the time");
	expect(text).toContain("assessed by the learner alone");
	await course.signedIn("curator");
	expect((await own(learner)).certificate.basis).toBe("self-assessed");
	const late = await course.signedIn();
	await meetAll(course, late, null);
	const { standing } = await own(late);
	expect(standing.requirements.filter(({ state }: { state: string }) => state === "waits").length).toBe(
		course.catalog.course.certificate.assignments.length,
	);
	expect((await late.call("POST", "/api/certificate", { name: "Late" })).status).toBe(409);
});

test("the owner revokes with a reason that stays inside, reinstates, and corrects the name once", async () => {
	const { course, learner, visitor } = await open();
	const owner = await course.signedIn("admin");
	const { number } = await earnCertificate(course, learner);
	const path = `/api/admin/certificates/${number}`;
	expect((await owner.call("PUT", `${path}/revocation`, { reason: " " })).status).toBe(400);
	course.clock.passHours(24);
	const revoked = await owner.call("PUT", `${path}/revocation`, { reason: "Somebody else sat the exams." });
	expect(revoked.json.certificates).toMatchObject([
		{ number, accountId: learner.accountId, revoked: { reason: "Somebody else sat the exams." } },
	]);
	const shown = await verified(visitor, number);
	expect(shown.text).toContain("This certificate was revoked");
	expect(shown.text).toMatch(/23 November 2026|November 23, 2026/);
	expect(shown.text).not.toContain("Somebody else sat");
	expect(shown.text).not.toContain("What it rests on");
	const mine = await learner.call("POST", "/api/certificate", { name: "A new one?" });
	expect([mine.status, mine.json.certificate.number, mine.json.certificate.revokedAt !== null]).toEqual([200, number, true]);
	await owner.call("DELETE", `${path}/revocation`);
	expect((await verified(visitor, number)).text).toContain("What it rests on");

	expect((await owner.call("PUT", `${path}/name`, { name: "Mia Bergström" })).json.certificates[0]).toMatchObject({ corrected: true });
	const twice = await owner.call("PUT", `${path}/name`, { name: "Somebody Else" });
	expect([twice.status, twice.json.code]).toEqual([409, "name-corrected"]);
	expect((await verified(visitor, number)).text).toContain("Mia Bergström");
	expect((await owner.call("PUT", "/api/admin/certificates/0000-0000-0000/name", { name: "Nobody" })).status).toBe(404);
	const acts = (await course.storage.audit(50)).filter(({ target }) => target === number).map(({ act }) => act);
	expect(acts).toEqual(["certificate-name-corrected", "certificate-reinstated", "certificate-revoked", "certificate-issued"]);
});

test("export has the certificate, and after the account is gone the number reads as withdrawn, with nothing of the person", async () => {
	const { course, learner, visitor } = await open();
	const { number, name } = await earnCertificate(course, learner);
	expect((await learner.call("GET", "/api/account/export")).json.certificate).toMatchObject({ number, name });
	expect((await learner.call("DELETE", "/api/account", { password: learner.person.password })).status).toBe(204);
	await course.restart();
	const { status, text } = await verified(visitor, number);
	expect(status).toBe(410);
	expect(text).toContain("withdrawn");
	expect(text).not.toContain(name);
});

test("trying numbers out ends after sixty", async () => {
	const course: TestApp = await testApp({ config: { rateLimit: true } });
	onTestFinished(() => course.close());
	const visitor = course.visitor();
	const statuses: number[] = [];
	for (let count = 0; count < 62; count += 1) statuses.push((await verified(visitor, "0000-0000-0000")).status);
	expect(statuses.slice(0, 60).every((status) => status === 404)).toBe(true);
	expect(statuses.slice(60)).toEqual([429, 429]);
	expect((await verified(visitor, "0000-0000-0000")).headers["content-type"]).toContain("text/html");
});
