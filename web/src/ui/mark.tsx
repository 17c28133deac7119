/** The mark: a speech drop that holds the diamond of a waiting report. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={{ color: 'var(--accent)', flex: 'none' }}
    >
      <path
        d="M12 2.6a9.4 9.4 0 1 1-5 17.4L2.8 21.2 4 17A9.4 9.4 0 0 1 12 2.6Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinejoin="round"
      />
      <path d="M12 7.6 16.4 12 12 16.4 7.6 12Z" fill="currentColor" />
    </svg>
  );
}
