package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heaviest set of options that keeps every rule, exactly. It walks
 * through the options by start and keeps every partial choice that could still
 * become the best: not one that {@link WeekBound} rules out, nor one that
 * another beats in weight, in what is left of each limit and in what it
 * excludes. A week with too many of them is told from above.
 */
final class WeekSearch {
  private static final int MAX_LABELS = 60_000;
  private static final int COMPARED = 200;

  private record Label(long weight, long[] blocked, long[] used, int place,
      @Nullable Label before) {
  }

  private final ReducedWeek puzzle;
  private final Incumbent trial;
  private final WeekBound bound;
  private final long[][] toCome;

  WeekSearch(ReducedWeek puzzle) {
    this.puzzle = puzzle;
    trial = new Incumbent(puzzle);
    bound = new WeekBound(puzzle, trial);
    toCome = new long[puzzle.resources()][puzzle.size() + 1];
    for (int resource = 0; resource < toCome.length; resource++) {
      for (int place = puzzle.size() - 1; place >= 0; place--) {
        toCome[resource][place] = toCome[resource][place + 1] + puzzle.use(resource, place);
      }
    }
  }

  Week best() {
    var start = new Label(0, puzzle.nothing(), new long[puzzle.resources()], -1, null);
    List<Label> labels = List.of(start);
    for (int place = 0; place < puzzle.size() && !labels.isEmpty(); place++) {
      labels = undominated(extended(labels, place), place + 1);
      if (labels.size() > MAX_LABELS) {
        return new Week(fromAbove(labels, place + 1), null, true);
      }
    }
    return new Week(trial.value(), trial.chosen().clone(), true);
  }

  private long fromAbove(List<Label> labels, int next) {
    long most = trial.value();
    for (var label : labels) {
      most = Math.max(most, label.weight() + bound.from(next, label.used()));
    }
    return most;
  }

  /** Without and with the place, heaviest first. */
  private List<Label> extended(List<Label> labels, int place) {
    var with = new ArrayList<Label>();
    for (var label : labels) {
      var longer = longer(label, place);
      if (longer != null) {
        with.add(longer);
      }
    }
    var all = new ArrayList<Label>(labels.size() + with.size());
    int next = 0;
    for (var label : labels) {
      while (next < with.size() && with.get(next).weight() >= label.weight()) {
        addHopeful(all, with.get(next++), place + 1);
      }
      addHopeful(all, label, place + 1);
    }
    while (next < with.size()) {
      addHopeful(all, with.get(next++), place + 1);
    }
    return all;
  }

  private void addHopeful(List<Label> all, Label label, int next) {
    if (label.weight() + bound.from(next, label.used()) > trial.value()) {
      all.add(label);
    }
  }

  private @Nullable Label longer(Label label, int place) {
    if (Bits.has(label.blocked(), puzzle.option(place))) {
      return null;
    }
    var used = label.used().clone();
    for (int resource = 0; resource < used.length; resource++) {
      used[resource] += puzzle.use(resource, place);
      if (used[resource] > puzzle.capacity(resource)) {
        return null;
      }
    }
    var blocked = label.blocked().clone();
    Bits.addAll(blocked, puzzle.excluded(place));
    var longer = new Label(label.weight() + puzzle.weight(place), blocked, used, place, label);
    if (longer.weight() > trial.value()) {
      trial.accept(longer.weight(), chosen(longer));
    }
    return longer;
  }

  private long[] chosen(Label last) {
    var chosen = puzzle.nothing();
    for (var label = last; label.before() != null; label = label.before()) {
      Bits.add(chosen, puzzle.option(label.place()));
    }
    return chosen;
  }

  private List<Label> undominated(List<Label> labels, int next) {
    if (next == puzzle.size()) {
      return labels;
    }
    var kept = new ArrayList<Label>();
    for (var label : labels) {
      if (!dominated(label, kept, next)) {
        kept.add(label);
      }
    }
    return kept;
  }

  private boolean dominated(Label label, List<Label> heavier, int next) {
    int from = Math.max(0, heavier.size() - COMPARED);
    for (int other = heavier.size() - 1; other >= from; other--) {
      if (beats(heavier.get(other), label, next)) {
        return true;
      }
    }
    return false;
  }

  private boolean beats(Label heavier, Label label, int next) {
    for (int resource = 0; resource < toCome.length; resource++) {
      long enough = puzzle.capacity(resource) - toCome[resource][next];
      if (heavier.used()[resource] > Math.max(enough, label.used()[resource])) {
        return false;
      }
    }
    return Bits.within(heavier.blocked(), label.blocked(), puzzle.option(next));
  }
}
