import type { CSSProperties } from "react";
import type { ReportDocument } from "@/domain/report/document";
import { HEAD_COLUMNS, MARGIN, PAPER, SIZE, WORDS } from "@/domain/report/form";
import { ruleWidth } from "@/domain/report/letters";
import { printable } from "@/domain/report/printable";
import { listed, numberLine, placeAndDay } from "@/domain/report/wording";

const WRITTEN = PAPER.width - MARGIN.left - MARGIN.right;

type Props = { document: ReportDocument; titleId: string };

/** Who writes, in whose country, what and what about. */
export function PrintedHead({ document, titleId }: Props) {
  const { parent, name } = document.issuer;
  const above = name.slice(0, -1);
  const last = capitals(name.at(-1) ?? "");
  const subject = printable(document.subject);
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
            <b className="paper-ruled" style={ruled(last, SIZE.issuer, HEAD_COLUMNS.issuer)}>
              {last}
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
        <span className="paper-ruled" style={ruled(subject, SIZE.kind, WRITTEN)}>
          {subject}
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

/** The rule below a text, as on paper where it has so many millimetres. */
function ruled(text: string, size: number, room: number) {
  const width = ruleWidth(text, size, (room / 25.4) * 72);
  const look: CSSProperties & Record<"--rule", string> = { "--rule": `${width.toFixed(1)}pt` };
  return look;
}

function capitals(text: string): string {
  return printable(text).toLocaleUpperCase("vi");
}
