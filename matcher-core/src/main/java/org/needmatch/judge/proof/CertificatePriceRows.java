package org.needmatch.judge.proof;

import java.util.HashMap;
import java.util.Map;

/**
 * The price rows of one set, in 1/1024 of a point. Several threads may add
 * rows, and then several may ask.
 */
final class CertificatePriceRows {
  static final CertificatePriceRows NONE = new CertificatePriceRows();
  private static final int PAGE = 1024;
  private final Map<Integer, Long> ofRole = new HashMap<>();
  /** By page of pairs; one more than the price, 0 for none. */
  private final Map<Integer, long[]> ofPair = new HashMap<>();
  private final Map<String, Long> ofGroup = new HashMap<>();

  /** Whether there was no price of the role yet. */
  synchronized boolean addRole(int role, long price) {
    return ofRole.putIfAbsent(role, price) == null;
  }

  /** Whether there was no price of the pair yet. */
  synchronized boolean addPair(int pair, long price) {
    var page = ofPair.computeIfAbsent(pair / PAGE, number -> new long[PAGE]);
    if (page[pair % PAGE] != 0) {
      return false;
    }
    page[pair % PAGE] = price + 1;
    return true;
  }

  /** Whether the group had no price yet. */
  synchronized boolean addGroup(String group, long price) {
    return ofGroup.putIfAbsent(group, price) == null;
  }

  /** What a point of the group counts beyond itself. */
  long ofGroup(String group) {
    return ofGroup.getOrDefault(group, 0L);
  }

  long of(int pair, int role) {
    var page = ofPair.get(pair / PAGE);
    long own = page == null ? 0 : page[pair % PAGE];
    return own > 0 ? own - 1 : ofRole.getOrDefault(role, 0L);
  }
}
