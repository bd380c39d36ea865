package org.needmatch.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.needmatch.domain.Need;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.rules.SessionClock;

/** A problem being changed. Not thread-safe. */
final class ChangedProblem {
  private final Problem problem;
  private List<Volunteer> volunteers;
  private List<Need> needs;
  private List<VolunteerPair> pairs;
  private List<Pin> pins;
  private List<PublishedAssignment> offers;

  private ChangedProblem(Problem problem) {
    this.problem = problem;
    volunteers = problem.volunteers();
    needs = problem.needs();
    pairs = problem.pairs();
    pins = problem.pins();
    offers = problem.published().offers();
  }

  static ChangedProblem of(Problem problem) {
    return new ChangedProblem(problem);
  }

  static <T> List<T> put(List<T> all, T one, Predicate<T> same) {
    var more = new ArrayList<>(all);
    for (int i = 0; i < more.size(); i++) {
      if (same.test(more.get(i))) {
        more.set(i, one);
        return more;
      }
    }
    more.add(one);
    return more;
  }

  static <T> List<T> without(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }

  ChangedProblem volunteers(List<Volunteer> value) {
    volunteers = value;
    return this;
  }

  ChangedProblem needs(List<Need> value) {
    needs = value;
    return this;
  }

  ChangedProblem pairs(List<VolunteerPair> value) {
    pairs = value;
    return this;
  }

  ChangedProblem pins(List<Pin> value) {
    pins = value;
    return this;
  }

  ChangedProblem offers(List<PublishedAssignment> value) {
    offers = value;
    return this;
  }

  Problem done() {
    return SessionClock.of(problem.toBuilder().volunteers(volunteers).needs(needs).pairs(pairs)
        .pins(pins).published(problem.published().withOffers(offers)).build());
  }
}
