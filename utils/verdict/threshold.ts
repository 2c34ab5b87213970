/**
 * Confidence from which a `rejected` verdict may be reported without a click. Rules below it are shown and held;
 * which rule gets which confidence is chosen so that what lies above it is right in 995 of 1,000 cases.
 */
export const REPORT_THRESHOLD = 0.8;
