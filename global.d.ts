// Without this first line the declaration below would be taken for a new module and do nothing.
import "next-intl";
import type messages from "./messages/vi.json";
import type { Locale } from "./server/locale";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
