package org.needmatch.plan;

import java.io.IOException;
import java.util.List;

/**
 * A proof that no plan has more than so much medium, in the form that
 * {@code docs/bound.md} describes. Anybody can check it with the input files
 * alone. Immutable and thread-safe.
 */
public interface Certificate {

  /**
   * No plan has more medium.
   *
   * @return the number
   */
  long provenMedium();

  /**
   * {@return what one more person in each role seems to be worth, for roles that
   * anybody may sit in; empty when the proof has no prices} Cost: linear in
   * prices.
   */
  default List<ShadowPrice> prices() {
    return List.of();
  }

  /**
   * {@return the prices of the whole problem, before it was split: for another
   * solve to begin from} Cost: linear in prices.
   */
  default DualPrices pairPrices() {
    return DualPrices.NONE;
  }

  /**
   * Writes the rows as CSV, header included. Cost: linear in nodes and prices.
   *
   * @param out
   *          where the rows go; it is left open
   * @throws IOException
   *           when the rows cannot be written
   */
  void writeTo(Appendable out) throws IOException;

  /**
   * What a bound reckons one more person in a role to be worth. Only a hint where
   * to look: what a person really gains is found by solving again.
   *
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @param points
   *          0 or more
   */
  record ShadowPrice(String needId, String role, double points) {
  }
}
