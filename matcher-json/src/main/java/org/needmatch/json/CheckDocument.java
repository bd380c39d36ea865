package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} finds of an input.
 *
 * @param drift
 *          what differs from the input of an earlier plan, as in summary.json
 * @param week
 *          its Monday
 * @param inputHash
 *          SHA-256 over names and bytes of the files
 * @param needsPerWeek
 *          rows of needs.csv by the Monday of their week
 * @param leftOut
 *          needs that were set aside, as in summary.json
 * @param notReady
 *          needs that take nobody yet, as in summary.json
 * @param asked
 *          what plans are held to, as in summary.json
 * @param problems
 *          everything that was not taken as it stood
 * @param travel
 *          what travel.csv holds and lacks, when there is one
 * @param notRead
 *          what of the input was not read, as in summary.json
 * @param tables
 *          what each table holds
 */
@Format("needmatch/check/1")
public record CheckDocument(@Schema("summary.schema.json#/properties/drift") JsonValue drift,
    LocalDate week, String inputHash, Map<String, Integer> needsPerWeek, Volunteers volunteers,
    Needs needs, @Schema("summary.schema.json#/properties/leftOut") JsonValue leftOut,
    @Schema("summary.schema.json#/properties/notReady") JsonValue notReady,
    @Schema("summary.schema.json#/properties/asked") JsonValue asked,
    List<CommandDocument.Problem> problems, ShutOut shutOut, @WhenPresent @Nullable Travel travel,
    @Schema("summary.schema.json#/properties/notRead") JsonValue notRead,
    List<Table> tables) implements JsonDocument {

  /**
   * What a table holds. Texts about people are shapes, 9 for a digit and x for a
   * letter, unless names were asked for.
   *
   * @param rows
   *          how many there are
   * @param shown
   *          the first of them, as many as were asked for
   */
  public record Table(String file, int rows, List<Column> columns, List<ShownRow> shown) {
  }

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
   * @param odd
   *          the few that are written otherwise than the rest
   */
  public record Column(String name, String ours, int filled, int distinct, String shortest,
      String longest, List<OddCell> odd) {
  }

  /** A cell that is written otherwise than the rest of its column. */
  public record OddCell(long line, String value) {
  }

  /** A row of the file. */
  public record ShownRow(long line, List<ShownCell> cells) {
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
  public record ShownCell(String ours, String name, String stood, String read,
      @Name("default") boolean isDefault) {
  }

  /** Rows of volunteers.csv. */
  public record Volunteers(int rows, int taken, int setAside) {
  }

  /** Rows of needs.csv. */
  public record Needs(int rows, int taken, int setAside, int outsideWeek) {
  }

  /**
   * What quietly shuts people out.
   *
   * @param prefersUnknown
   *          entries that name nothing
   * @param avoidsUnknown
   *          entries that name nothing
   * @param inactiveWords
   *          words that are neither yes nor no and were read as not active, with
   *          their rows
   * @param askedInVain
   *          skills and languages that no volunteer has, with the needs that ask
   *          for them
   * @param otherSeparators
   *          columns in which entries seem to be separated by another sign, with
   *          their cells
   */
  public record ShutOut(int volunteersWithoutWindow, int volunteersWithoutHome,
      int checksWithoutDate, int postcodesNotFound, int prefersUnknown, int avoidsUnknown,
      int previousRowsUnmatched, int volunteersInactive, int limitsOfZero,
      Map<String, Integer> inactiveWords, Map<String, Integer> askedInVain,
      Map<String, Integer> otherSeparators) {
  }

  /**
   * What travel.csv holds and what it lacks.
   *
   * @param rowsElsewhere
   *          rows that name a place at which nobody here is
   * @param homesWithoutWay
   *          active volunteers whose home no way of their mode starts at, though
   *          other ways of it are listed: they can do remote sessions only
   * @param modesWithoutWay
   *          modes of which no way is listed, with the active volunteers who go
   *          by straight lines therefore
   * @param pairsWithoutWay
   *          modes with the pairs of places of sessions, one direction each,
   *          between which a straight line counts
   */
  public record Travel(int rows, int rowsElsewhere, int homesWithoutWay,
      Map<String, Integer> modesWithoutWay, Map<String, Long> pairsWithoutWay) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static CheckDocument read(String json) {
    return RecordReader.document(json, CheckDocument.class);
  }
}
