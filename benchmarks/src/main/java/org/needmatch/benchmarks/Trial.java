package org.needmatch.benchmarks;

/**
 * Which run of a comparison.
 *
 * @param set
 *          of inputs, such as {@code tuning} or {@code test}
 * @param input
 *          the data set, the instance of the library, or the city's size
 * @param citySeed
 *          of an invented city; 0 for what is not invented by a seed
 * @param seed
 *          of the search
 */
record Trial(String set, String input, long citySeed, long seed, String strategy) {

  /** What is solved, by the search seeds and strategies alike. */
  Instance instance() {
    return new Instance(input, citySeed);
  }

  /** One input: what is independent of others in a statistic. */
  record Instance(String input, long citySeed) {
  }
}
