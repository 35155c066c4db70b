import { isNode, visit, type Document, type LineCounter, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { inWords, referenceWords, TAB } from './yaml-words.ts';

/** A fault of writing, and the line it stands on. */
export type LineFault = Pick<Fault, 'line' | 'found' | 'write'>;

/**
 * Faults of writing in a YAML text, at most one a line: the first complaint
 * about a line is the cause, the others follow from it. A tab explains all the
 * others, and neighbouring lines with one and the same fault are told once.
 */
export function yamlFaults(doc: Document.Parsed, text: string, lines: LineCounter): LineFault[] {
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problems = [...doc.errors, ...doc.warnings];
  const faults = problems.some(({ code }) => code === 'TAB_AS_INDENT')
    ? tabsIn(text)
    : [
        ...referencesIn(doc, text).map(({ offset, mark, name }) => {
          return { line: lineAt(offset), ...referenceWords(mark, name) };
        }),
        ...problems
          .filter((problem) => !isEcho(problem, problems))
          .map((problem) => {
            const isNested = problems.some((other) => isEcho(other, [problem]));
            const at = { isNested, isAtLeft: lines.linePos(problem.pos[0]).col === 1 };
            const line = lineAt(isNested ? problem.pos[1] : causeOf(problem, doc));
            return { line, ...inWords(problem, { rest: text.slice(problem.pos[0]), ...at }) };
          }),
      ];
  const firsts = [...new Map(faults.toReversed().map((fault) => [fault.line, fault])).values()];
  return firsts
    .toSorted((a, b) => a.line - b.line)
    .filter((fault, index, all) => {
      const above = all[index - 1];
      return above?.line !== fault.line - 1 || above.found !== fault.found;
    });
}

/** Whether every field could be read. A key written twice leaves it so; other errors do not. */
export function isReadable(doc: Document.Parsed): boolean {
  return (
    doc.errors.every(({ code }) => code === 'DUPLICATE_KEY') &&
    referencesIn(doc).every(({ mark }) => mark === '&')
  );
}

/**
 * YAML joins a line that stands too far in to the one above, and then complains twice about what
 * this makes: of its length, which tells where the line is, and of its colon, which misleads.
 */
function isEcho({ code, pos }: YAMLError, problems: readonly YAMLError[]): boolean {
  return (
    code === 'BLOCK_AS_IMPLICIT_KEY' &&
    problems.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0])
  );
}

/** A quotation mark that is never closed is missed at the end of the text, but it is the first one that matters. */
function causeOf({ message, pos }: YAMLError, doc: Document.Parsed): number {
  let offset = pos[0];
  if (!message.startsWith('Missing closing')) return offset;
  visit(doc, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] <= pos[0] && range[2] >= pos[0]) offset = range[0];
    },
  });
  return offset;
}

function tabsIn(text: string): LineFault[] {
  return text
    .split('\n')
    .flatMap((line, index) => (/^[ -]*\t\s*\S/.test(line) ? [{ line: index + 1, ...TAB }] : []));
}

/** Where `*name` and `&name` stand. */
function referencesIn(doc: Document.Parsed, text = ''): { offset: number; mark: '*' | '&'; name: string }[] {
  const found: { offset: number; mark: '*' | '&'; name: string }[] = [];
  visit(doc, {
    Alias: (_, { range, source }) => void found.push({ offset: range?.[0] ?? 0, mark: '*', name: source }),
    Value: (_, node) => {
      if (!isNode(node) || !('anchor' in node) || !node.anchor) return;
      const offset = text.lastIndexOf(`&${node.anchor}`, node.range?.[0]);
      found.push({ offset: Math.max(offset, 0), mark: '&', name: node.anchor });
    },
  });
  return found;
}
