import { expect, test } from "vitest";
import type { OwnCertificate } from "#server/wire/certificate.ts";
import { createCertificate } from "./certificate.ts";
import { fakeCall, fine, offline, refused } from "./fake-call.ts";

const way: OwnCertificate = { standing: { met: 1, all: 2, reviewed: true, requirements: [] }, certificate: null };
const certificate = {
	number: "7K3D-9QXM-2VTC",
	path: "/verify/7K3D-9QXM-2VTC",
	name: "Mia",
	courseId: "c",
	issuedAt: "2026-11-22T09:00:00.000Z",
	basis: "reviewed" as const,
	grounds: [],
	revokedAt: null,
};

test("asking twice at once asks the server once, and what it gives is shown", async () => {
	const call = fakeCall({
		"GET /api/certificate": () => fine(way),
		"POST /api/certificate": () => fine({ ...way, certificate }),
	});
	const store = createCertificate({ call });
	await store.load();
	await Promise.all([store.issue("Mia"), store.issue("Mia")]);
	expect(call.asked.filter(({ route }) => route === "POST /api/certificate")).toEqual([
		{ route: "POST /api/certificate", body: { name: "Mia" } },
	]);
	expect(store.$certificate.get()).toMatchObject({ busy: false, problem: null, own: { certificate: { number: "7K3D-9QXM-2VTC" } } });
});

test("a refusal leaves the way to it on the page, with the reason", async () => {
	const call = fakeCall({
		"GET /api/certificate": () => fine(way),
		"POST /api/certificate": () => refused(409, "certificate-not-earned"),
	});
	const store = createCertificate({ call });
	await store.load();
	await store.issue("Mia");
	expect(store.$certificate.get()).toMatchObject({ busy: false, own: way, problem: { code: "certificate-not-earned" } });
});

test("without a connection the page says so instead of loading for ever", async () => {
	const store = createCertificate({ call: fakeCall({ "GET /api/certificate": () => offline }) });
	await store.load();
	expect(store.$certificate.get()).toMatchObject({ phase: "ready", own: null, problem: { code: "offline" } });
});
