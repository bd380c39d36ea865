package org.needmatch.judge.proof;

import java.util.HashMap;
import java.util.Map;

/** The price rows of one set, in 1/1024 of a point. */
final class CertificatePriceRows {
  static final CertificatePriceRows NONE = new CertificatePriceRows();
  private final Map<Integer, Long> ofRole = new HashMap<>();
  private final Map<Integer, Long> ofPair = new HashMap<>();
  private final Map<String, Long> ofGroup = new HashMap<>();

  /** Whether there was no price of the role yet. */
  boolean addRole(int role, long price) {
    return ofRole.putIfAbsent(role, price) == null;
  }

  /** Whether there was no price of the pair yet. */
  boolean addPair(int pair, long price) {
    return ofPair.putIfAbsent(pair, price) == null;
  }

  /** Whether the group had no price yet. */
  boolean addGroup(String group, long price) {
    return ofGroup.putIfAbsent(group, price) == null;
  }

  /** What a point of the group counts beyond itself. */
  long ofGroup(String group) {
    return ofGroup.getOrDefault(group, 0L);
  }

  long of(int pair, int role) {
    var own = ofPair.get(pair);
    return own != null ? own : ofRole.getOrDefault(role, 0L);
  }
}
