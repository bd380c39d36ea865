package org.needmatch.internal.io.cell;

/** Turns the text of a cell that is not blank into a value. */
@FunctionalInterface
public interface CellParser<T> {

  /**
   * The value.
   *
   * @throws BadCell
   *           when there is none
   */
  T parse(String text) throws BadCell;
}
