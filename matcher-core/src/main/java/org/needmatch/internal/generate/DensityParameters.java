package org.needmatch.internal.generate;

/**
 * What the density dial turns.
 *
 * @param reach
 *          factor on every travel limit
 * @param openness
 *          exponent on what people lack: at 2, a window, skill or check that a
 *          person lacks with chance q is lacking with chance q²; above 1
 *          windows grow longer as well
 */
record DensityParameters(double reach, double openness) {
  static final DensityParameters NATURAL = new DensityParameters(1, 1);

  /** Beyond this setting only openness grows: nobody crosses the country. */
  private static final double WIDEST_DIAL = 1.5;

  private static final int MAX_STRETCH = 240;

  /** Both together from one setting of the dial; 0 is natural. */
  static DensityParameters at(double dial) {
    return new DensityParameters(StrictMath.exp(Math.min(dial, WIDEST_DIAL)),
        StrictMath.exp(dial / 2));
  }

  /** The chance of having what is had naturally with the chance given. */
  double opened(double chance) {
    return openness == 1 ? chance : 1 - StrictMath.pow(1 - chance, openness);
  }

  /** Minutes by which windows are longer at either end, in half hours. */
  int stretch() {
    return Math.clamp(Math.round(4 * StrictMath.log(openness)) * 30, 0, MAX_STRETCH);
  }
}
