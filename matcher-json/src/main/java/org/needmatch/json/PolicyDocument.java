package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What policy packs say. */
public final class PolicyDocument {
  private PolicyDocument() {
  }

  /** The packs that there are. */
  @Format("needmatch/policy-packs/1")
  public record Packs(List<Head> packs) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Packs read(String json) {
      return RecordReader.document(json, Packs.class);
    }
  }

  /** A pack. */
  public record Head(String name, LocalDate version, String title) {
  }

  /**
   * All that a pack says.
   *
   * @param activities
   *          by code
   * @param activityGroups
   *          the groups that each activity is with
   * @param settings
   *          by code
   * @param settingNames
   *          other names, each with its code
   */
  @Format("needmatch/policy-pack/1")
  public record Pack(@Inline Head pack, Map<String, String> activities,
      Map<String, List<String>> activityGroups, List<String> serves, List<String> contact,
      Map<String, String> settings, Map<String, String> settingNames, List<String> ageBands,
      List<Rule> rules) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Pack read(String json) {
      return RecordReader.document(json, Pack.class);
    }
  }

  /** What a pack says of roles on a day. */
  @Format("needmatch/policy-answers/1")
  public record Answers(@Inline Head pack, List<Role> roles) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Answers read(String json) {
      return RecordReader.document(json, Answers.class);
    }
  }

  /**
   * A role.
   *
   * @param columns
   *          what the need's own columns ask
   * @param cannotTell
   *          why nothing can be told; then the answers below are left out
   * @param required
   *          for one session by itself
   * @param requiredWhenDaysAddUp
   *          when too many days come together
   * @param permitted
   *          the most that may be asked
   * @param asksTooMuch
   *          whether the need asks for more
   */
  public record Role(String role, String activity, String setting, String contact,
      boolean supervised, LocalDate date, List<String> serves, Check columns,
      @WhenPresent @Nullable String cannotTell, @WhenPresent @Nullable Duty required,
      @WhenPresent @Nullable Duty requiredWhenDaysAddUp, @WhenPresent @Nullable Check permitted,
      @WhenPresent @Nullable Boolean asksTooMuch) {
  }

  /** A check. */
  public record Check(String level, List<String> workforce, List<String> barred,
      List<String> membership) {
  }

  /** A check that is required, with the rules that say so. */
  public record Duty(@Inline Check check, List<String> credentials, List<Rule> rules) {
  }

  /**
   * A rule of a pack.
   *
   * @param asOf
   *          when its source was read, null when that is not known
   * @param refusesUntilSignedOff
   *          whether it refuses everybody until somebody has signed it off
   */
  public record Rule(String id, String text, String source, @Nullable LocalDate asOf,
      @Nullable LocalDate validFrom, @Nullable LocalDate validTo, String effect,
      boolean needsSignOff, boolean refusesUntilSignedOff) {
  }
}
