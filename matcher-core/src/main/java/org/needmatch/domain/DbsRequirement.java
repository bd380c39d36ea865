package org.needmatch.domain;

import java.util.Set;

/**
 * The check that a seat asks for. With level {@link DbsLevel#NONE} nothing is
 * asked, whatever the sets hold; workforces matter only at
 * {@link DbsLevel#ENHANCED}.
 */
public record DbsRequirement(DbsLevel level, Set<Workforce> workforces,
    Set<BarredList> barredLists) {

  /** Asks nothing. */
  public static final DbsRequirement NONE = new DbsRequirement(DbsLevel.NONE, Set.of(), Set.of());

  /** Copies the sets in enum order. */
  public DbsRequirement {
    workforces = StableCopies.enums(workforces);
    barredLists = StableCopies.enums(barredLists);
  }

  /** The two barred lists of England and Wales. */
  public enum BarredList {
    CHILD, ADULT
  }

  /** The workforce that an enhanced certificate was issued for. */
  public enum Workforce {
    CHILD, ADULT, OTHER
  }

  /**
   * Levels of a criminal-record check, lowest first: the order is the order of
   * disclosure.
   */
  public enum DbsLevel {
    NONE, BASIC, STANDARD, ENHANCED
  }
}
