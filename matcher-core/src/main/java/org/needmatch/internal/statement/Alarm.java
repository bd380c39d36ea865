package org.needmatch.internal.statement;

import java.util.List;

/**
 * Something in which an input differs from the last beyond a stated threshold.
 *
 * @param safeguarding
 *          whether it is about who may be with whom
 * @param file
 *          empty when it is about the statement of what is asked
 * @param column
 *          empty when it is about a whole file
 * @param numbers
 *          what it was and what it is, in the order that the kind's words take
 */
public record Alarm(Kind kind, boolean safeguarding, String file, String column,
    List<String> numbers) {

  /** What differs. */
  public enum Kind {
    /** No policy pack is chosen any more. */
    PACK_GONE,
    /** Another pack is chosen. */
    PACK_OTHER,
    /** The organisation's own rules are not there any more. */
    OWN_RULES_GONE,
    /** Certificates count for longer than they did. */
    CHECKS_LAST_LONGER,
    /** Far fewer sessions ask a check. */
    FEWER_CHECKED,
    /** Many more sessions with people at risk ask no check. */
    MORE_SILENT,
    /** Far fewer sessions say that they serve children or adults at risk. */
    FEWER_SERVED,
    /** Far fewer volunteers hold a valid check. */
    FEWER_HELD,
    /** A file is not there any more, or has no row. */
    FILE_GONE,
    /** A file has far fewer rows. */
    FILE_SHORTER,
    /** A column is not there any more. */
    COLUMN_GONE,
    /** A column is there and says nothing any more. */
    COLUMN_EMPTY,
    /** A column says something in far fewer rows. */
    COLUMN_THINNER
  }

  /** Copies the list. */
  public Alarm {
    numbers = List.copyOf(numbers);
  }
}
