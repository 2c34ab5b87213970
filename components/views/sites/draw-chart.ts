/** Draws the daily figures with uPlot, which is loaded only when there is something to draw. */
import type uPlot from 'uplot';
import type { Formats } from '../../../utils/i18n/formats';
import type { DaySum } from './tallies';

const HEIGHT = 200;
/** Room beside the first and last bar, in seconds. */
const HALF_DAY = 43_200;

/** Bars are drawn from the tallest sum down, each over the one before. */
function dataOf(days: readonly DaySum[]): uPlot.AlignedData {
  return [
    days.map(({ day }) => Date.parse(day) / 1000),
    days.map(({ tally }) => tally.accepted + tally.rejected + tally.wasted),
    days.map(({ tally }) => tally.accepted + tally.rejected),
    days.map(({ tally }) => tally.accepted),
    days.map(({ tally }) => tally.reported),
  ];
}

function optionsOf(plot: typeof uPlot, element: HTMLElement, formats: Formats): uPlot.Options {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const paths = plot.paths.bars?.({ size: [0.7, 28], radius: 0.15 });
  const bar = (name: string): uPlot.Series => ({
    fill: colour(name),
    stroke: colour(name),
    width: 0,
    points: { show: false },
    ...(paths && { paths }),
  });
  const font = `12px ${style.fontFamily}`;
  const axis = { stroke: colour('--ink-soft'), font, ticks: { show: false } };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    // The figures are counted by UTC days: ticks must fall on their midnights, not on the local ones.
    tzDate: (seconds) => plot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: true, range: (_, first, last) => [first - HALF_DAY, last + HALF_DAY] },
      y: { range: (_, __, most) => [0, Math.max(4, most * 1.1)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        space: 90,
        values: (_, splits) => splits.map((at) => formats.utcShortDay(at * 1000)),
      },
      {
        ...axis,
        grid: { stroke: colour('--line'), width: 1 },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10_000, 100_000],
        values: (_, splits) => splits.map((value) => formats.number(value)),
      },
    ],
    series: [
      {},
      bar('--chart-warn'),
      bar('--chart-bad'),
      bar('--chart-good'),
      { stroke: colour('--ink'), width: 2, points: { show: true, size: 5, fill: colour('--ink') } },
    ],
  };
}

/** Draws into the element and follows its width and the colour scheme until the signal ends it. */
export async function drawChart(
  element: HTMLElement,
  days: readonly DaySum[],
  formats: Formats,
  signal: AbortSignal,
) {
  const [{ default: plot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
  if (signal.aborted) return;
  let chart: uPlot | null = null;
  const draw = () => {
    chart?.destroy();
    chart = new plot(optionsOf(plot, element, formats), dataOf(days), element);
  };
  const resized = new ResizeObserver(() => chart?.setSize({ width: element.clientWidth, height: HEIGHT }));
  draw();
  resized.observe(element);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    chart?.destroy();
  });
}
