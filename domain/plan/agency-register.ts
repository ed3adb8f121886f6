import { agencyKey, type HomePlace } from "./agency-key";
import { isGroup, isOpenGroup } from "./agency-kind";
import type { KnownAgency, NamedAgency } from "./reading";
import { spelling } from "./spelling";

const COMMON =
  /^(?:các|những|toàn thể)\s+(?:(?:có|liên quan|cơ quan|đơn vị|tổ chức|cá nhân|ban|ngành|đoàn thể|phòng|bộ phận|và|khác|xã|phường)(?:[\s,;/-]+|$))+$/;

/** All the agencies a plan names, each under one name. */
export class AgencyRegister {
  private readonly forms = new Map<string, Map<string, Count>>();
  private readonly known = new Map<string, string>();

  constructor(
    known: readonly KnownAgency[],
    private readonly home: HomePlace,
  ) {
    for (const agency of known)
      for (const form of [agency.name, agency.shortName ?? "", ...(agency.aliases ?? [])])
        if (form) this.known.set(this.keyOf(form), agency.name);
  }

  /**
   * Notes that a name is written so. `weight` says how much the place counts in choosing the plan's
   * own form: agency lines and headings before sentences.
   */
  note(name: string, where: "line" | "sentence"): void {
    const key = this.keyOf(name);
    const forms = this.forms.get(key) ?? new Map<string, Count>();
    const form = isGroup(name) ? smallInitial(name) : name;
    const count = forms.get(form) ?? { line: 0, sentence: 0 };
    count[where]++;
    forms.set(form, count);
    this.forms.set(key, forms);
  }

  /** Notes a form met where nobody is told to do anything: it counts only for names met elsewhere. */
  noteAside(name: string): void {
    if (this.forms.has(this.keyOf(name))) this.note(name, "sentence");
  }

  /** The one name of an agency written so. */
  nameOf(written: string): string {
    const key = this.keyOf(written);
    const known = this.known.get(key);
    if (known) return known;
    const forms = [...(this.forms.get(key) ?? [])];
    forms.sort(([one, a], [other, b]) => b.line - a.line || other.length - one.length);
    return forms[0]?.[0] ?? written;
  }

  /** The agencies in the order in which they are first noted. */
  agencies(): NamedAgency[] {
    return [...this.forms.values()].map((forms) => {
      const written = [...forms.keys()];
      const name = this.nameOf(written[0] ?? "");
      return { name, variants: written.filter((form) => form !== name), group: isGroup(name) };
    });
  }

  private keys = new Map<string, string>();

  private keyOf(name: string): string {
    const met = this.keys.get(name);
    if (met !== undefined) return met;
    const key = this.makeKey(name);
    this.keys.set(name, key);
    return key;
  }

  /** The groups that all plans word in their own way are one each: whoever it concerns, and all sectors. */
  private makeKey(name: string): string {
    const spelled = spelling(name);
    if (COMMON.test(spelled)) {
      if (isOpenGroup(name)) return "(open)";
      if (/(?<!\p{L})(?:ban|ngành|đoàn thể)(?!\p{L})/u.test(spelled)) return "(sectors)";
    }
    return agencyKey(isGroup(name) ? smallInitial(name) : name, this.home);
  }
}

type Count = { line: number; sentence: number };

function smallInitial(name: string): string {
  return /^(?:Các|Những|Toàn thể|Mọi)\s/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
