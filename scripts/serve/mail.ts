import { StartRefused } from "../../db/embedded/start-refused";
import { readMailSettings } from "../../domain/mail-settings";

const FORMS = {
  SMTP_URL: "smtp://may-chu:587 hoặc smtps://may-chu:465",
  SMTP_FROM: "Đôn Đốc <don-doc@xa.gov.vn>",
  SMTP_USER: "don-doc@xa.gov.vn",
  SMTP_PASSWORD: "",
};

/** Refuses a start with mail settings that cannot work, rather than let mail wait for ever. A password is never shown. */
export function requireMailSettings(environment: NodeJS.ProcessEnv): void {
  const read = readMailSettings(environment);
  if (read.kind !== "wrong") return;
  const { variable, why } = read;
  if (why === "needs_url") {
    throw new StartRefused(
      `Có ${variable} nhưng không có SMTP_URL: hãy đặt SMTP_URL theo mẫu ${FORMS.SMTP_URL}, hoặc bỏ ${variable} nếu chưa gửi thư.`,
    );
  }
  if (why === "missing") {
    const form = FORMS[variable] && ` theo mẫu ${FORMS[variable]}`;
    throw new StartRefused(`Thiết lập gửi thư còn thiếu ${variable}: hãy đặt ${variable}${form}.`);
  }
  throw new StartRefused(`${variable} không đúng mẫu: hãy viết như ${FORMS[variable]}.`);
}
