package org.needmatch.internal.io.read;

import java.util.List;

/**
 * What a table holds, for people who look at it.
 *
 * @param file
 *          as findings call it
 * @param rows
 *          how many there are
 * @param columns
 *          in the order of the file
 * @param shown
 *          the first rows, cell by cell
 */
public record TableView(String file, int rows, List<Column> columns, List<Row> shown) {

  /**
   * What the cells of a column look like.
   *
   * @param name
   *          as the file has it
   * @param ours
   *          the column of ours that it is read as, empty when as none
   * @param filled
   *          cells that are not blank
   * @param distinct
   *          how many different ones
   * @param shortest
   *          the first of the shortest, its shape when it is about a person
   * @param longest
   *          likewise
   * @param odd
   *          the few that are written otherwise than the rest
   */
  public record Column(String name, String ours, int filled, int distinct, String shortest,
      String longest, List<Odd> odd) {
  }

  /**
   * A cell that is written otherwise than the rest.
   *
   * @param value
   *          its shape when it is about a person
   */
  public record Odd(long line, String value) {
  }

  /** A row of the file. */
  public record Row(long line, List<Cell> cells) {
  }

  /**
   * A cell.
   *
   * @param ours
   *          the column of ours
   * @param name
   *          as the file has it, empty when it lacks the column
   * @param stood
   *          the cell as it stands
   * @param read
   *          what became of it
   * @param isDefault
   *          whether that is what a blank cell is read as
   */
  public record Cell(String ours, String name, String stood, String read, boolean isDefault) {
  }
}
