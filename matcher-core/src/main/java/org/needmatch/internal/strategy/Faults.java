package org.needmatch.internal.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.jfr.FlightRecorder;
import org.needmatch.strategy.SearchFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Errors of the program in parts of a search. Each costs its part, not the
 * plan: the search goes on without it, and says so at the end. Thread-safe.
 */
public class Faults {
  /**
   * System property: with the value {@code loud} an error ends the solve, so that
   * tests hide none.
   */
  public static final String PROPERTY = "needmatch.faults";

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final Map<String, SearchFault> byPart = new LinkedHashMap<>();

  /**
   * Runs the part, which is a phase of the solve for the Flight Recorder. Returns
   * false when it ended with an error, of which its part is told once.
   */
  public boolean guard(String part, Runnable work) {
    try {
      FlightRecorder.phase(part, work);
      return true;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      add(part, e);
      return false;
    }
  }

  /** Takes an error that ended a part. */
  public void add(String part, Throwable fault) {
    if ("loud".equals(System.getProperty(PROPERTY))) {
      throw new IllegalStateException("The part " + part + " of the search failed.", fault);
    }
    var told = SearchFault.of(part, fault);
    synchronized (byPart) {
      if (byPart.putIfAbsent(part, told) != null) {
        return;
      }
    }
    LOG.error("The part {} of the search failed and was left out: {}", part, told.what());
    LOG.debug("Where it failed:", fault);
  }

  /** The first error of each part, in order of time. */
  public List<SearchFault> all() {
    synchronized (byPart) {
      return List.copyOf(new ArrayList<>(byPart.values()));
    }
  }
}
