export interface FilterOption {
  value: string;
  label: string;
  group?: string;
  /** Other words that find it. */
  also?: string;
}

export interface FilterSelectProps {
  /** What the list chooses, for those who cannot see it. */
  name: string;
  /** What no choice means: "Semua lembaga". */
  all: string;
  options: readonly FilterOption[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}
