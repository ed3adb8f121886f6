// A process that sends what is due and ends: for the test that kills it meanwhile.
import { deliver } from "../jobs/deliver";

const at = new Date(process.env.TEST_AT ?? "");
await deliver({ clock: () => at });
process.exit(0);
