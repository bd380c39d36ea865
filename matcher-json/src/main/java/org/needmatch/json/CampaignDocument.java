package org.needmatch.json;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a budget of people or money could bring, and what no set within it can
 * exceed.
 *
 * @param unit
 *          what the budget counts
 * @param needPoints
 *          weighted need that the week meets as it is, in points
 * @param needPercent
 *          the same as a share of all weighted need
 * @param priced
 *          whether prices stand behind the limits; else they are every seat
 *          filled
 * @param curve
 *          the best set found for each budget, from nothing to the whole
 * @param steps
 *          the best set of the whole budget, an option more each time
 */
@Format("needmatch/campaign/1")
public record CampaignDocument(@OneOf({
    "people", "money"}) String unit, long needPoints, double needPercent, boolean priced,
    List<Point> curve, List<Point> steps) implements JsonDocument {

  /**
   * The best set found for a budget.
   *
   * @param budget
   *          people, or money
   * @param cost
   *          of the set
   * @param needPointsGain
   *          weighted need, in points, beyond the week as it is
   * @param needPercentGain
   *          the same as a share of all weighted need
   * @param sessionsGain
   *          sessions that run; below 0 when fewer, larger ones are worth more
   * @param exact
   *          whether the gain of this set is exactly this; else it is at least
   *          this
   * @param limitPoints
   *          no set within the budget gains more
   * @param limitPercent
   *          the same as a share of all weighted need
   * @param best
   *          whether it is proven that no set within the budget gains more
   * @param text
   *          a sentence for people
   * @param options
   *          what is arranged
   */
  public record Point(BigDecimal budget, BigDecimal cost, long needPointsGain,
      double needPercentGain, int sessionsGain, boolean exact, long limitPoints,
      double limitPercent, boolean best, String text, List<Arranged> options) {
  }

  /**
   * What is arranged.
   *
   * @param option
   *          as costs.csv calls it
   * @param cost
   *          of all of them
   * @param area
   *          of new volunteers, an id
   * @param start
   *          of the time that is asked for
   * @param skills
   *          with their levels, such as {@code driving:1}
   * @param check
   *          in words
   * @param kilometres
   *          beyond what is accepted now
   * @param volunteers
   *          ids of those whom it concerns, of new ones as {@code sessions}
   *          counts them
   * @param sessions
   *          ids of the needs that they are in, in the plan that was found
   * @param text
   *          a sentence for people
   */
  public record Arranged(String option, @OneOf({
      "volunteers", "check", "training", "return", "minutes", "kilometres", "minibus"}) String kind,
      int count, BigDecimal cost, @WhenPresent @Nullable String area,
      @WhenPresent @Nullable LocalDateTime start, @WhenPresent @Nullable LocalDateTime end,
      @WhenPresent @Nullable List<String> skills, @WhenPresent @Nullable String check,
      @WhenPresent @Nullable Double kilometres, List<String> volunteers, List<String> sessions,
      String text) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static CampaignDocument read(String json) {
    return RecordReader.document(json, CampaignDocument.class);
  }
}
