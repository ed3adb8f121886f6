import type { Channel } from "./channel";

/** E-mail to the address a person's account has. */
export const mail: Channel = {
  name: "mail",
  addressOf: ({ email }) => email?.trim() || null,
};
