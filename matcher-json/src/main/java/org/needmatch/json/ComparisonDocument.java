package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans held against each other.
 *
 * @param sameInput
 *          whether all are plans of one input
 * @param distinguishable
 *          of two inputs, whether what was proven of the plans tells them apart
 * @param differences
 *          from the first plan to each of the others
 * @param leftOut
 *          sentences about needs that were set aside
 */
@Format("needmatch/comparison/1")
public record ComparisonDocument(boolean sameInput, @WhenPresent @Nullable Boolean distinguishable,
    List<Compared> plans, List<Difference> differences,
    List<String> leftOut) implements JsonDocument {

  /**
   * A plan.
   *
   * @param plan
   *          its path
   * @param rank
   *          by score, from 1; only where all are plans of one input
   */
  public record Compared(String plan, LocalDate week, @WhenPresent @Nullable Integer rank,
      ScoreFields score, BoundFields bound, MeasuresDocument.Met weightedNeed) {
  }

  /**
   * What is different in a plan.
   *
   * @param people
   *          volunteers who are asked something else
   */
  public record Difference(String from, String to, Change all, Map<String, Change> initiatives,
      Map<String, Change> areas, List<Person> people) {
  }

  /**
   * The differences of a group's figures.
   *
   * @param weightedNeed
   *          in points
   * @param percentMet
   *          in percentage points
   */
  public record Change(long weightedNeed, double percentMet, int needsRunning, long seats,
      double hours, long travelKm) {
  }

  /**
   * A volunteer.
   *
   * @param leaves
   *          sessions of the first plan only
   * @param joins
   *          sessions of the other only
   */
  public record Person(String volunteerId, List<String> leaves, List<String> joins,
      long minutesBefore, long minutesAfter) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static ComparisonDocument read(String json) {
    return RecordReader.document(json, ComparisonDocument.class);
  }
}
