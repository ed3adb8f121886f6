import type { ReportDocument } from "@/domain/report/document";
import { WORDS } from "@/domain/report/form";
import { printable } from "@/domain/report/printable";
import { listed } from "@/domain/report/wording";

/** Who gets it, level with who signs; room to sign in stays free. */
export function PrintedFoot({ document: { recipients, signature } }: { document: ReportDocument }) {
  return (
    <footer className="paper-foot">
      <div className="paper-recipients">
        <b>{WORDS.recipients}</b>
        <ul>
          {listed(recipients).map((line) => (
            <li key={line}>- {line}</li>
          ))}
        </ul>
      </div>
      <div className="paper-signature">
        {signature.lines.map((line) => (
          <p key={line}>{printable(line).toLocaleUpperCase("vi")}</p>
        ))}
        <p className="paper-name">{signature.name === null ? "" : printable(signature.name)}</p>
      </div>
    </footer>
  );
}
