package org.needmatch.io.write;

import java.util.List;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Shortlist;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.metrics.Baseline;
import org.needmatch.metrics.Measures;
import org.needmatch.run.SolveResult;

/**
 * All that the files of a plan are written from. Immutable and thread-safe;
 * needmatch implements it.
 *
 * {@snippet file = "FrontDoor.java" region = "report"}
 */
public interface PlanReport {

  /** {@return the problem} */
  Problem problem();

  /** {@return what the solve ended with, with the bound that is proven} */
  SolveResult outcome();

  /** {@return the plan's figures} */
  Measures measures();

  /** {@return the empty seats and why they are empty} */
  List<UnfilledSeats> unfilled();

  /** {@return a list for each need that people decide on} */
  List<Shortlist> shortlists();

  /** {@return what was not taken as it stood, in the order of problems.csv} */
  List<Finding> findings();

  /** {@return plans of the same week made by hand} */
  List<Baseline> baselines();
}
