import { LineCounter, parseDocument, type Document } from 'yaml';
import { isReadable, yamlFaults, type LineFault } from './yaml-faults.ts';

/** A YAML text as read. */
export interface ReadYaml {
  /** The fields that could be read. */
  doc: Document.Parsed;
  lines: LineCounter;
  /** Whether that is all of them. */
  isWhole: boolean;
  faults: LineFault[];
}

/**
 * Reads a YAML text. Where a field cannot be read, the text is read once more
 * without it: a slip in one field would otherwise swallow the next ones, and
 * hide what is wrong with them.
 */
export function readYaml(text: string): ReadYaml {
  const whole = parse(text);
  if (isReadable(whole.doc)) return { ...whole, isWhole: true };
  const fields = cutAtFields(text).map(parse);
  const broken = fields.filter(({ doc }) => !isReadable(doc));
  if (broken.length === 0) return { ...whole, isWhole: false };
  const rest = parse(broken.reduce((left, field) => without(left, field.text), text));
  const faults = [...broken, rest].flatMap((part) => part.faults);
  return { ...rest, isWhole: false, faults };
}

function parse(text: string) {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { text, doc, lines, faults: yamlFaults(doc, text, lines) };
}

/** Each field at the left edge by itself, under as many empty lines as stand above it. */
function cutAtFields(text: string): string[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) =>
    index === 0 || /^[^\s#-][^:]*:(?:\s|$)/.test(line) ? [index] : [],
  );
  return starts.map((start, index) => {
    return '\n'.repeat(start) + lines.slice(start, starts[index + 1]).join('\n');
  });
}

/** A text with empty lines where a field stood. */
function without(text: string, field: string): string {
  const gone = field.split('\n');
  return text
    .split('\n')
    .map((line, index) => (gone[index] === undefined || gone[index] === '' ? line : ''))
    .join('\n');
}
