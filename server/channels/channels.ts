import type { Channel } from "./channel";
import { mail } from "./mail";

/** Every way out of the product that is built. */
export const CHANNELS: readonly Channel[] = [mail];
