package org.needmatch.internal.explain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Role;
import org.needmatch.explain.Explainer;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Town;

/** A town that a test fills, and what is said of a plan for it. */
public abstract class ExplainedTown {
  protected static final LocalDate MONDAY = Town.MONDAY;

  protected final ProblemBuilder town = Problem.builder(MONDAY);

  protected Explainer explain(Assignment... rows) {
    return Matcher.create().on(town.build()).explain(new Plan(List.of(rows)));
  }

  protected static NeedBuilder session(String id) {
    return Need.builder(id).at(Town.CENTRE).on(MONDAY, LocalTime.of(18, 0), LocalTime.of(20, 0));
  }

  protected static Assignment seat(String need, String volunteer) {
    return Assignment.of(need, Role.DEFAULT_NAME, 1, volunteer);
  }
}
