package org.needmatch.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;

/**
 * Asks a server to solve a problem.
 *
 * @param options
 *          how to solve; left out for the server's own
 * @param start
 *          rows of a plan to begin from
 * @param live
 *          whether the job waits for changes when it has solved, until it is
 *          told to finish
 */
@Format("needmatch/job-request/1")
public record JobRequestDocument(@Schema("input.schema.json") JsonValue problem,
    @WhenPresent @Nullable Options options, @WhenPresent @Nullable List<PlanDocument.Row> start,
    @WhenPresent @Nullable Boolean live) implements JsonDocument {

  /**
   * How to solve. What is left out is up to the server.
   *
   * @param seconds
   *          limit of time, above 0
   * @param steps
   *          limit in steps of the search; the same problem, seed and steps give
   *          the same plan when there is no limit of time
   * @param seed
   *          of every random choice
   * @param gap
   *          share of the bound, from 0 to below 1, at which the search may end
   * @param strategy
   *          by name
   * @param threads
   *          at least 1
   */
  public record Options(@WhenPresent @Nullable BigDecimal seconds,
      @WhenPresent @Nullable Long steps, @WhenPresent @Nullable Long seed,
      @WhenPresent @Nullable Double gap, @WhenPresent @Nullable String strategy,
      @WhenPresent @Nullable Integer threads) {
    /** Nothing said. */
    public static final Options NONE = new Options(null, null, null, null, null, null);
  }

  /** The document that asks for a problem. */
  public static JobRequestDocument of(Problem problem, @Nullable Options options) {
    return new JobRequestDocument(new JsonValue(ProblemJson.write(problem)), options, null, null);
  }

  /**
   * Reads the document, but not yet its problem.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static JobRequestDocument read(String json) {
    return RecordReader.document(json, JobRequestDocument.class);
  }

  /**
   * The problem, read as strictly as {@link ProblemJson} does.
   *
   * @param notes
   *          takes what is worth a look although it was taken
   * @throws JsonDocumentException
   *           when it cannot be taken as it stands; where, in this document
   */
  public Problem toProblem(Consumer<Finding> notes) {
    return ProblemJson.within("/problem", problem, notes);
  }

  /**
   * The plan to begin from, null for none.
   *
   * @throws JsonDocumentException
   *           when a row names what the problem does not have
   */
  public @Nullable Plan toStart(Problem problem) {
    return start == null ? null : PlanDocument.plan("/start", start, problem);
  }
}
