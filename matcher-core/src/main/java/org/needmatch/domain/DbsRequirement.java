package org.needmatch.domain;

import java.util.Set;

/**
 * The check that a seat asks for. With level {@link DbsLevel#NONE} nothing is
 * asked, whatever the sets hold; workforces matter only at
 * {@link DbsLevel#ENHANCED}.
 *
 * @param level
 *          the level
 * @param workforces
 *          the workforces
 * @param barredLists
 *          the barred lists that must be checked
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
    /** Of those who may not work with children. */
    CHILD,
    /** Of those who may not work with adults at risk. */
    ADULT
  }

  /** The workforce that an enhanced certificate was issued for. */
  public enum Workforce {
    /** Work with children. */
    CHILD,
    /** Work with adults at risk. */
    ADULT,
    /** Any other work. */
    OTHER
  }

  /**
   * Levels of a criminal-record check, lowest first: the order is the order of
   * disclosure.
   */
  public enum DbsLevel {
    /** No check. */
    NONE,
    /** Unspent convictions. */
    BASIC,
    /** Spent and unspent convictions, as far as they are not filtered. */
    STANDARD,
    /**
     * The same with what the police hold, and barred lists where they are asked
     * for.
     */
    ENHANCED
  }
}
