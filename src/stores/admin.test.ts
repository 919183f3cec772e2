import { expect, test } from "vitest";
import { createAdmin } from "./admin.ts";
import { fakeCall, fine, refused } from "./fake-call.ts";

const mira = { id: "mira", email: "mira@example.org", name: "Mira", role: "learner", createdAt: "2026-11-22T12:00:00.000Z" };
const routes = {
	"GET /api/admin/people": () => fine({ people: [mira] }),
	"GET /api/admin/audit": () => fine({ entries: [] }),
	"GET /api/admin/reports": () => fine({ reports: [] }),
};

test("a link is shown with whom it is for, and goes when it is hidden", async () => {
	const call = fakeCall({
		...routes,
		"POST /api/admin/people/mira/reset-link": () => fine({ path: "/link/#t", expiresAt: "2026-11-23T12:00:00.000Z" }),
	});
	const admin = createAdmin({ call });
	await admin.load();
	await admin.resetLink("mira", "Mira");
	expect(admin.$admin.get().link).toMatchObject({ path: "/link/#t", for: "Mira" });
	admin.hideLink();
	expect(admin.$admin.get().link).toBeNull();
});

test("a role that is refused stays as it was, with the reason", async () => {
	const admin = createAdmin({ call: fakeCall({ ...routes, "PUT /api/admin/people/mira/role": () => refused(409, "last-admin") }) });
	await admin.load();
	await admin.setRole("mira", "curator");
	expect(admin.$admin.get()).toMatchObject({ people: [{ role: "learner" }], problem: { code: "last-admin" }, busy: false });
});

test("who is not an administrator finds the door closed", async () => {
	const admin = createAdmin({ call: fakeCall({ ...routes, "GET /api/admin/people": () => refused(403, "not-allowed") }) });
	await admin.load();
	expect(admin.$admin.get().phase).toBe("closed");
});
