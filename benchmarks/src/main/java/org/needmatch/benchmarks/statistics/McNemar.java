package org.needmatch.benchmarks.statistics;

import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Whether two yes-or-no answers about the same instances differ in how often
 * they are yes.
 *
 * @param onlyFirst
 *          instances on which only the first says yes
 * @param onlySecond
 *          instances on which only the second does
 * @param p
 *          of the exact conditional test, two-sided (McNemar, Psychometrika 12,
 *          1947; Fagerland, Lydersen and Laake, BMC Medical Research
 *          Methodology 13:91, 2013); 1 when the answers never differ
 */
public record McNemar(int onlyFirst, int onlySecond, double p) {

  /** Answers by instance, in the same order. */
  public static McNemar of(boolean[] first, boolean[] second) {
    int onlyFirst = 0;
    int onlySecond = 0;
    for (int i = 0; i < first.length; i++) {
      onlyFirst += first[i] && !second[i] ? 1 : 0;
      onlySecond += second[i] && !first[i] ? 1 : 0;
    }
    return of(onlyFirst, onlySecond);
  }

  /** Of the instances on which the answers differ. */
  public static McNemar of(int onlyFirst, int onlySecond) {
    int differing = onlyFirst + onlySecond;
    double p = differing == 0
        ? 1
        : BinomialTest.withDefaults().test(differing, onlyFirst, 0.5).getPValue();
    return new McNemar(onlyFirst, onlySecond, p);
  }
}
