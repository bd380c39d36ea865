package org.needmatch.internal.metrics;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.needmatch.metrics.Figures;
import org.needmatch.metrics.Measures.Group;
import org.needmatch.metrics.Measures.PeopleFigures;

/** Adds up one group. Not thread-safe. */
final class FigureSum {
  private Figures figures = Figures.NONE;
  private final TreeMap<String, Long> minutes = new TreeMap<>();
  private final Set<String> idle = new HashSet<>();

  void add(Figures more) {
    figures = figures.plus(more);
  }

  void placed(String volunteerId, long sessionMinutes) {
    minutes.merge(volunteerId, sessionMinutes, Long::sum);
  }

  void idle(String volunteerId) {
    idle.add(volunteerId);
  }

  Group group() {
    var shares = new long[minutes.size() + idle.size()];
    int i = 0;
    for (long share : minutes.values()) {
      shares[i++] = share;
    }
    return new Group(figures, new PeopleFigures(minutes.size(), idle.size(), Gini.of(shares)));
  }
}
