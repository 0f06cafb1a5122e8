import { CircleAlert, CircleDot, Info, type LucideIcon } from 'lucide-react';
import type { Severity } from '#shared/rules/findings/finding.ts';

export const severityIcons: Readonly<Record<Severity, LucideIcon>> = {
  high: CircleAlert,
  medium: CircleDot,
  low: Info,
};
