/**
 * One measured thing. `peer` is what it is held against, measured in the same run on the same machine.
 * @typedef {{ name: string, value: number, unit: string, peer?: { name: string, value: number } }} Measurement
 */

/** @param {number} value */
const figure = (value) => value.toLocaleString('en', { maximumSignificantDigits: 4 });

/** @param {number} times */
const ratio = (times) => (times < 0.1 ? `÷ ${figure(1 / times)}` : `× ${figure(times)}`);

/**
 * @param {string} title
 * @param {readonly Measurement[]} measurements
 * @returns {string}
 */
export function table(title, measurements) {
  const rows = measurements.map(({ name, value, unit, peer }) => [
    name,
    `${figure(value)} ${unit}`,
    peer ? `${peer.name}: ${figure(peer.value)} ${unit}` : '',
    peer ? ratio(value / peer.value) : '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
