package org.needmatch.internal.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.VettingRecord.CheckStatus;

/**
 * Rule 16: a session is likely enough to run. Reckoned exactly, in decimal
 * fractions: the polynomial whose coefficients are the chances that none, one,
 * two … of a role come.
 */
record CertaintyRule(Turnout turnout) {
  private static final BigDecimal FORGIVEN = new BigDecimal("0.000000001");

  /**
   * What is wrong with the team, as the end of a sentence, null when nothing is.
   */
  @Nullable
  String wrong(Need need, Collection<SeatedVolunteer> people) {
    if (need.minCertainty() == 0 || people.isEmpty()) {
      return null;
    }
    var asked = new BigDecimal(Double.toString(need.minCertainty()));
    var chance = chance(need, people);
    return chance.add(FORGIVEN).compareTo(asked) >= 0
        ? null
        : "it is not as certain as it has to be that enough of them come";
  }

  /** See {@link RuleBook#fewestForCertainty}. */
  int fewest(Need need, int minimum, List<Integer> chances) {
    if (need.minCertainty() == 0) {
      return minimum;
    }
    var asked = new BigDecimal(Double.toString(need.minCertainty())).subtract(FORGIVEN);
    var likeliest = chances.stream().sorted(Comparator.reverseOrder())
        .map(chance -> BigDecimal.valueOf(chance, 3)).toList();
    int count = minimum;
    while (count <= likeliest.size()
        && enough(minimum, likeliest.subList(0, count)).compareTo(asked) < 0) {
      count++;
    }
    return count;
  }

  private static BigDecimal enough(int minimum, List<BigDecimal> chances) {
    var coming = numbers(chances);
    var enough = BigDecimal.ZERO;
    for (int k = minimum; k < coming.size(); k++) {
      enough = enough.add(coming.get(k));
    }
    return enough;
  }

  /** That everything that the session needs is there. */
  BigDecimal chance(Need need, Collection<SeatedVolunteer> people) {
    var head = need.supervision().supervisor();
    var supervisor = people.stream().filter(one -> one.volunteer().id().equals(head)).findAny();
    boolean waiting = people.stream().anyMatch(CertaintyRule::waitsForCheck);
    if (supervisor.isEmpty() || !waiting) {
      return product(need, people, one -> chance(one));
    }
    var there = chance(supervisor.get());
    var with = product(need, people,
        one -> one.equals(supervisor.get()) ? BigDecimal.ONE : chance(one));
    var without = product(need, people,
        one -> one.equals(supervisor.get()) || waitsForCheck(one) ? BigDecimal.ZERO : chance(one));
    return there.multiply(with).add(BigDecimal.ONE.subtract(there).multiply(without));
  }

  private static boolean waitsForCheck(SeatedVolunteer one) {
    return one.volunteer().vetting().check() == CheckStatus.PENDING;
  }

  private BigDecimal chance(SeatedVolunteer one) {
    return BigDecimal.valueOf(turnout.of(one.volunteer(), one.need()), 3);
  }

  private static BigDecimal product(Need need, Collection<SeatedVolunteer> people,
      Function<SeatedVolunteer, BigDecimal> chance) {
    var all = BigDecimal.ONE;
    boolean somebodyIsAsked = false;
    for (var role : need.roles()) {
      somebodyIsAsked |= role.minimum() > 0;
      all = all.multiply(enough(role.minimum(), people.stream()
          .filter(one -> one.role().name().equals(role.name())).map(chance).toList()));
    }
    return somebodyIsAsked
        ? all
        : BigDecimal.ONE.subtract(numbers(people.stream().map(chance).toList()).getFirst());
  }

  /** The chances that exactly none, one, two … come. */
  private static List<BigDecimal> numbers(List<BigDecimal> chances) {
    List<BigDecimal> polynomial = List.of(BigDecimal.ONE);
    for (var chance : chances) {
      var stays = BigDecimal.ONE.subtract(chance);
      var next = new ArrayList<BigDecimal>();
      for (int k = 0; k <= polynomial.size(); k++) {
        var same = k < polynomial.size() ? polynomial.get(k).multiply(stays) : BigDecimal.ZERO;
        next.add(k == 0 ? same : same.add(polynomial.get(k - 1).multiply(chance)));
      }
      polynomial = next;
    }
    return polynomial;
  }
}
