import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconArrowBackUp,
  IconCircleCheckFilled,
  IconCircleMinus,
  IconClock,
  IconEqual,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Mark, Shape } from '../wording/tones.ts';

type IconProps = { size: number; color: string };

/** A diamond with a question mark: the one shape the icon set lacks. */
function UnknownIcon({ size, color }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill={color} aria-hidden="true">
      <path d="M12 1.2 22.8 12 12 22.8 1.2 12z" />
      <path
        d="M9.6 9.4a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.7v.3M12 16.4v.2"
        fill="none"
        stroke="var(--ground)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** Outlines differ because colours do not suffice for readers who tell few apart. */
const shapes: Record<Shape, ComponentType<IconProps>> = {
  good: IconCircleCheckFilled,
  waiting: IconClock,
  warning: IconAlertTriangleFilled,
  bad: IconAlertOctagonFilled,
  unknown: UnknownIcon,
  quiet: IconCircleMinus,
  givenBack: IconArrowBackUp,
  same: IconEqual,
};

/** The mark's icon alone, for places where its word stands beside it. Hidden from assistive tech. */
export function StatusIcon({ mark, size = 16 }: { mark: Mark; size?: number }) {
  const Icon = shapes[mark.shape];
  return (
    <span aria-hidden="true" style={{ display: 'inline-flex', flex: 'none' }}>
      <Icon size={size} color={`var(--tone-${mark.tone})`} />
    </span>
  );
}
