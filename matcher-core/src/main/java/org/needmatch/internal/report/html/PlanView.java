package org.needmatch.internal.report.html;

import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.statement.InputAccount;
import org.needmatch.metrics.Baseline;
import org.needmatch.metrics.Measures;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.run.SolveResult;

/**
 * Everything that the page of a plan is drawn from.
 *
 * @param seats
 *          the filled seats, by date, start, need, role and seat
 * @param atRisk
 *          sessions that may fall short, where anybody asked
 * @param standbys
 *          who is asked to be ready
 * @param baselines
 *          plans of the same week made by hand
 * @param account
 *          what is known of the input beside the problem
 * @param rowsNotTaken
 *          rows of the input that were not taken as they stood
 * @param inputHash
 *          of the input's bytes
 * @param version
 *          of this program
 */
public record PlanView(Problem problem, SolveResult outcome, Measures measures,
    List<PlannedSeat> seats, List<UnfilledSeats> unfilled, List<SessionsAtRisk.Session> atRisk,
    Standbys standbys, List<Baseline> baselines, PageOptions options, InputAccount account,
    int rowsNotTaken, String inputHash, String version) {

  /** Copies the lists. */
  public PlanView {
    seats = List.copyOf(seats);
    unfilled = List.copyOf(unfilled);
    atRisk = List.copyOf(atRisk);
    baselines = List.copyOf(baselines);
  }

  /** The same as what follows a published plan. */
  public PlanView since(PublishedChanges changes) {
    return new PlanView(problem, outcome, measures, seats, unfilled, atRisk, standbys, baselines,
        options.withSince(changes), account, rowsNotTaken, inputHash, version);
  }

  PageLabels labels() {
    return new PageLabels(problem, options.names());
  }

  long total() {
    return measures.all().totalPoints();
  }
}
