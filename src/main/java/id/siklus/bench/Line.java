package id.siklus.bench;

/**
 * A figure of a whole run.
 *
 * @param metric what was measured
 * @param measured median over the rounds of the server under test
 * @param baseline median over the rounds of the stock server, NaN without one
 * @param ratio median of the ratios taken round by round, NaN without a baseline
 * @param rounds in how many rounds the server under test was measured
 */
record Line(Metric metric, double measured, double baseline, double ratio, int rounds) {}
