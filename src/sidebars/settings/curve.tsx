// The shape in which progress is expected, as a small picture.

const SHAPES: Readonly<Record<string, (x: number) => number>> = {
  Linear: x => x,
  'Back-loaded': x => x * x,
  'Front-loaded': x => 1 - (1 - x) * (1 - x),
  'S-curve': x => 3 * x * x - 2 * x * x * x,
  'By tasks': x => Math.floor(x * 4) / 4,
};
const STEPS = 20;

export function Curve({ name }: { readonly name: string }) {
  const shape = SHAPES[name];
  if (!shape) return null;
  const points = Array.from({ length: STEPS + 1 }, (_, at) => {
    const x = at / STEPS;
    return `${(1 + 20 * x).toFixed(1)},${(13 - 12 * shape(x)).toFixed(1)}`;
  });
  return (
    <svg class="curve" viewBox="0 0 22 14" aria-hidden="true">
      <polyline points={points.join(' ')} />
    </svg>
  );
}
