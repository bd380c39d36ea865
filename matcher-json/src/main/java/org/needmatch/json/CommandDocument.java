package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the smaller commands answer with {@code --json}. */
public final class CommandDocument {
  private CommandDocument() {
  }

  /**
   * A command that failed.
   *
   * @param problems
   *          what was found in the input; left out when the failure is another
   * @param notRead
   *          what of the input was not read, likewise
   */
  @Format("needmatch/error/1")
  public record Failure(Fault error, @WhenPresent @Nullable List<Problem> problems,
      @WhenPresent @Schema("summary.schema.json#/properties/notRead") @Nullable JsonValue notRead)
      implements
        JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Failure read(String json) {
      return RecordReader.document(json, Failure.class);
    }
  }

  /**
   * Why a command failed.
   *
   * @param exitCode
   *          of the command
   * @param message
   *          a sentence
   * @param code
   *          of the finding that ended it, {@code strict} when it is the sum of
   *          them; left out when the failure is another
   */
  public record Fault(int exitCode, String message, @WhenPresent @Nullable String code) {
  }

  /**
   * Something in an input that was not taken as it stood.
   *
   * @param line
   *          from 1, 0 when none
   * @param column
   *          empty when none
   * @param action
   *          what was done
   * @param cell
   *          of a spreadsheet, such as {@code C4}; left out elsewhere
   */
  public record Problem(String code, @OneOf({
      "error", "warning"}) String severity, String file, long line, String column, String value,
      String problem, String action, String whatToDo, @WhenPresent @Nullable String cell) {
  }

  /** The ways to search. */
  @Format("needmatch/strategies/1")
  public record Strategies(List<Strategy> strategies) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Strategies read(String json) {
      return RecordReader.document(json, Strategies.class);
    }
  }

  /**
   * A way to search.
   *
   * @param isDefault
   *          whether it is used when none is named
   * @param parameters
   *          what can be set about it; left out where there is nothing
   */
  public record Strategy(String name, String description, @Name("default") boolean isDefault,
      @WhenPresent @Nullable List<StrategyParameter> parameters) {
  }

  /**
   * Something that can be set about a strategy.
   *
   * @param range
   *          the values that it takes, for people
   * @param standard
   *          the value when none is given
   */
  public record StrategyParameter(String name, String description, String range, String standard) {
  }

  /**
   * A city that was invented.
   *
   * @param out
   *          the folder
   * @param week
   *          its Monday
   */
  @Format("needmatch/generated/1")
  public record Generated(String out, LocalDate week, int volunteers, int needs, int seats,
      long seed) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Generated read(String json) {
      return RecordReader.document(json, Generated.class);
    }
  }

  /**
   * A model that was written.
   *
   * @param mps
   *          the file
   * @param eligiblePairs
   *          pairs of a volunteer and a role that some plan may hold
   */
  @Format("needmatch/exported/1")
  public record Exported(String mps, long eligiblePairs) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Exported read(String json) {
      return RecordReader.document(json, Exported.class);
    }
  }

  /**
   * An answer that was written down.
   *
   * @param rows
   *          of assignments.csv that changed
   */
  @Format("needmatch/marked/1")
  public record Marked(String volunteerId, String needId, @OneOf({
      "proposed", "accepted", "declined", "cancelled", "done", "no-show"}) String status,
      int rows) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Marked read(String json) {
      return RecordReader.document(json, Marked.class);
    }
  }

  /**
   * The input of the next weeks.
   *
   * @param out
   *          its folder
   * @param week
   *          its Monday
   * @param moved
   *          needs of series, each with its id there
   * @param stay
   *          rows of needs.csv that are as they were
   * @param shut
   *          those of them that were moved on to a later week, past a closed day
   * @param once
   *          needs left behind because they are in no series
   * @param over
   *          needs left behind because they are over
   * @param there
   *          needs left behind because the next session is there already
   * @param unread
   *          files left behind because nothing reads them
   */
  @Format("needmatch/next/1")
  public record Moved(String out, LocalDate week, Map<String, String> moved, int stay,
      List<String> shut, List<String> once, List<String> over, List<String> there,
      List<String> unread) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Moved read(String json) {
      return RecordReader.document(json, Moved.class);
    }
  }

  /**
   * A travel.csv that was made of a road map.
   *
   * @param out
   *          the folder
   */
  @Format("needmatch/roads/1")
  public record Roads(String out, List<RoadMode> modes) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Roads read(String json) {
      return RecordReader.document(json, Roads.class);
    }
  }

  /**
   * The ways of one mode.
   *
   * @param homes
   *          places at which volunteers of the mode live
   * @param venues
   *          places of sessions
   * @param homesFar
   *          homes more than 300 m from the nearest road of the mode
   * @param furthestKm
   *          how far the furthest home is from one
   * @param homesWithoutRoad
   *          homes with no road near
   */
  public record RoadMode(String mode, int homes, int venues, long rows, int homesFar,
      double furthestKm, int homesWithoutRoad) {
  }

  /**
   * What past weeks say of people.
   *
   * @param weeks
   *          how many are kept
   * @param days
   *          on which somebody was active
   */
  @Format("needmatch/history/1")
  public record Past(int weeks, int days, List<Person> people) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Past read(String json) {
      return RecordReader.document(json, Past.class);
    }
  }

  /**
   * A volunteer.
   *
   * @param weeksWaiting
   *          full weeks since the volunteer was last placed
   * @param reliability
   *          share of accepted sessions that the volunteer turned up to, 0 to 1
   */
  public record Person(String volunteerId, int weeksWaiting, double reliability,
      double hoursThisMonth, int done, int noShows) {
  }
}
