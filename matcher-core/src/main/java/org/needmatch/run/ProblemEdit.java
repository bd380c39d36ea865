package org.needmatch.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.needmatch.domain.Need;
import org.needmatch.domain.Offer;
import org.needmatch.domain.PersonPair;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.UnderWay;

/** A problem being changed. Not thread-safe. */
final class ProblemEdit {
  private final Problem problem;
  private List<Volunteer> volunteers;
  private List<Need> needs;
  private List<PersonPair> pairs;
  private List<Pin> pins;
  private List<Offer> offers;

  private ProblemEdit(Problem problem) {
    this.problem = problem;
    volunteers = problem.volunteers();
    needs = problem.needs();
    pairs = problem.pairs();
    pins = problem.pins();
    offers = problem.published().offers();
  }

  static ProblemEdit of(Problem problem) {
    return new ProblemEdit(problem);
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

  ProblemEdit volunteers(List<Volunteer> value) {
    volunteers = value;
    return this;
  }

  ProblemEdit needs(List<Need> value) {
    needs = value;
    return this;
  }

  ProblemEdit pairs(List<PersonPair> value) {
    pairs = value;
    return this;
  }

  ProblemEdit pins(List<Pin> value) {
    pins = value;
    return this;
  }

  ProblemEdit offers(List<Offer> value) {
    offers = value;
    return this;
  }

  Problem done() {
    return UnderWay.of(problem.toBuilder().volunteers(volunteers).needs(needs).pairs(pairs)
        .pins(pins).published(problem.published().withOffers(offers)).build());
  }
}
