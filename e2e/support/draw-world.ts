// Draws the demonstration's world into the database and the data folder that the environment names, and says
// what its people sign in with.
import { DEMONSTRATION_PASSWORD } from "../../server/demonstration/company";
import { buildWorld, markDemonstration } from "../../server/demonstration/world";

const dataDir = process.env.DATA_DIR;
if (!dataDir) throw new Error("DATA_DIR is not set: world-template.ts starts this program");
await buildWorld();
markDemonstration(dataDir, new Date());
console.log(DEMONSTRATION_PASSWORD);
process.exit(0);
