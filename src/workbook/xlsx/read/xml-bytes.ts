const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** xsd:double without INF and NaN, which no spreadsheet holds. */
const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** Longer runs go through TextDecoder, whose call costs more than it saves on short ones. */
const SHORT_BYTES = 48;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|([A-Za-z]{1,8}));/g;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of UTF-8 bytes `from` up to `to` of an XML part: references resolved, line ends as line feeds. */
export function decodeXmlText(bytes: Uint8Array, from: number, to: number): string {
  let plain = to - from <= SHORT_BYTES;
  let marked = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === AMPERSAND || byte === CARRIAGE_RETURN) marked = true;
    else if (byte >= 0x80) plain = false;
  }
  const text = plain ? asciiText(bytes, from, to) : decoder.decode(bytes.subarray(from, to));
  return marked ? text.replace(/\r\n?/g, "\n").replace(REFERENCE, resolveReference) : text;
}

/** A short run of bytes as text, one character a byte. */
function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

/** The whole number from 0 that the bytes write, or -1. */
export function parseWholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (from === to || to - from > EXACT_DIGITS) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + byte - ZERO;
  }
  return value;
}

/** The number that the bytes write, white space around it left out; NaN when they write none. */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let digits = 0;
  let decimals = -1;
  let mantissa = 0;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + byte - ZERO;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return parseOtherNumber(bytes, from, to);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return parseOtherNumber(bytes, from, to);
  const value = decimals > 0 ? mantissa / POWERS_OF_TEN[decimals]! : mantissa;
  return negative ? -value : value;
}

/** As many digits are exact in a double, so that one division by an exact power of ten rounds correctly. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

function parseOtherNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = decodeXmlText(bytes, from, to).trim();
  const value = PLAIN_NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/** An unknown or impossible reference stays as it is written. */
function resolveReference(
  whole: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
