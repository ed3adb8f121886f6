// Draws a world into the database and the data folder that the environment names, and says what its people sign
// in with: the demonstration's, or, asked for a "draft", the commune before its plan is published.
import { DEMONSTRATION_PASSWORD } from "../../server/demonstration/company";
import { buildDraft, buildWorld, markDemonstration } from "../../server/demonstration/world";

const dataDir = process.env.DATA_DIR;
if (!dataDir) throw new Error("DATA_DIR is not set: world-template.ts starts this program");
if (process.argv[2] === "draft") {
  await buildDraft();
} else {
  await buildWorld();
  markDemonstration(dataDir, new Date());
}
console.log(DEMONSTRATION_PASSWORD);
process.exit(0);
