package org.needmatch.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Problem;

/**
 * What is found in a problem that is one document.
 *
 * @param taken
 *          whether it is taken as it stands
 * @param refusal
 *          the first thing for which it is not; left out when it is
 * @param week
 *          its Monday; left out when nothing could be made of it, as are the
 *          figures
 * @param findings
 *          what is worth a look although it was taken
 */
@Format("needmatch/problem-check/1")
public record ProblemCheckDocument(boolean taken, @WhenPresent @Nullable Refused refusal,
    @WhenPresent @Nullable LocalDate week, @WhenPresent @Nullable Integer weeks,
    @WhenPresent @Nullable Integer volunteers, @WhenPresent @Nullable Integer needs,
    @WhenPresent @Nullable Long seats, List<Found> findings) implements JsonDocument {

  /**
   * Why a problem is not taken.
   *
   * @param pointer
   *          where, as a JSON pointer; empty for the whole
   * @param value
   *          what stands there, shortened; empty when nothing does
   * @param problem
   *          what is wrong and what to do
   */
  public record Refused(String pointer, String value, String problem) {
  }

  /**
   * Something that is worth a look.
   *
   * @param code
   *          of the finding
   * @param column
   *          the name in the row, empty when it is about more
   * @param value
   *          what stands there, shortened
   * @param action
   *          what was done
   */
  public record Found(String code, @OneOf({
      "error", "warning"}) String severity, String column, String value, String problem,
      String action, String whatToDo) {

    static Found of(Finding one) {
      return new Found(one.code(), Words.of(one.severity()), one.column(), one.value(),
          one.message(), one.action(), one.fix());
    }
  }

  /** The document of a problem's document. Cost: linear. */
  public static ProblemCheckDocument of(JsonValue problem) {
    var findings = new ArrayList<Finding>();
    try {
      return figures(ProblemJson.read(problem.json(), findings::add), findings);
    } catch (JsonDocumentException e) {
      return new ProblemCheckDocument(false,
          new Refused(e.pointer(), e.value(), String.valueOf(e.getMessage())), null, null, null,
          null, null, List.of());
    }
  }

  private static ProblemCheckDocument figures(Problem problem, List<Finding> findings) {
    long seats = problem.needs().stream().flatMap(need -> need.roles().stream())
        .mapToLong(role -> role.wanted()).sum();
    return new ProblemCheckDocument(true, null, problem.week(), problem.weeks(),
        problem.volunteers().size(), problem.needs().size(), seats,
        findings.stream().map(Found::of).toList());
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static ProblemCheckDocument read(String json) {
    return RecordReader.document(json, ProblemCheckDocument.class);
  }
}
