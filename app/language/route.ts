import { LOCALES } from "@/server/locale";
import { keepLocale } from "@/server/locale-cookie";

/** The choice of language before anybody has signed in. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const chosen = form?.get("locale");
  const locale = LOCALES.find((known) => known === chosen);
  if (locale) await keepLocale(locale);
  return new Response(null, { status: 303, headers: { Location: "/sign-in" } });
}
