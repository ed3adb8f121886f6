import type { CSSProperties } from "react";
import type { ReportDocument } from "@/domain/report/document";
import { WORDS } from "@/domain/report/form";
import { printable } from "@/domain/report/printable";
import { listed, numberLine, placeAndDay } from "@/domain/report/wording";

const SHORT_RULE: CSSProperties & Record<"--rule", string> = { "--rule": "var(--share)" };

type Props = { document: ReportDocument; titleId: string };

/** Who writes, in whose country, what and what about. */
export function PrintedHead({ document, titleId }: Props) {
  const { parent, name } = document.issuer;
  const above = name.slice(0, -1);
  return (
    <>
      <header className="paper-head">
        <div className="paper-issuer">
          {parent.map((line) => (
            <p key={line}>{capitals(line)}</p>
          ))}
          {above.map((line) => (
            <p key={line}>
              <b>{capitals(line)}</b>
            </p>
          ))}
          <p>
            <b className="paper-ruled" style={SHORT_RULE}>
              {capitals(name.at(-1) ?? "")}
            </b>
          </p>
        </div>
        <div className="paper-nation">
          <p>
            <b>{WORDS.nation}</b>
          </p>
          <p className="paper-motto">
            <b className="paper-ruled">{WORDS.motto}</b>
          </p>
        </div>
        <p className="paper-number">{numberLine(document)}</p>
        <p className="paper-day">{placeAndDay(document)}</p>
      </header>
      <h2 id={titleId} className="paper-title">
        <span className="paper-kind">{capitals(document.kind)} </span>
        <span className="paper-ruled" style={SHORT_RULE}>
          {printable(document.subject)}
        </span>
      </h2>
      <Addressees lines={listed(document.addressees)} />
      {listed(document.bases).map((line) => (
        <p key={line} className="paper-text">
          <i>{line}</i>
        </p>
      ))}
    </>
  );
}

/** One stands in the line of the words, several each in an own one. */
function Addressees({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  const one = lines.length === 1;
  return (
    <div className="paper-addressees">
      <p>{WORDS.addressees}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{one ? line.slice(0, -1) : `- ${line}`}</li>
        ))}
      </ul>
    </div>
  );
}

function capitals(text: string): string {
  return printable(text).toLocaleUpperCase("vi");
}
