package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.internal.instance.FrequencyLimits;
import org.needmatch.internal.instance.Instance;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;

/** How days add up, against a counter that only counts. */
class FrequencyProperties {
  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);

  private static boolean tooMany(Set<LocalDate> past, Set<LocalDate> planned) {
    for (var day : planned) {
      if (day.isBefore(Safe.CHANGE)) {
        continue;
      }
      for (int first = -29; first <= 0; first++) {
        var count = new HashSet<LocalDate>();
        for (int more = first; more < first + 30; more++) {
          var other = day.plusDays(more);
          if (past.contains(other) || planned.contains(other)) {
            count.add(other);
          }
        }
        if (count.size() > 3) {
          return true;
        }
      }
    }
    return false;
  }

  @Property(tries = 1_000)
  void daysOfHistoryAndPlanAreCountedAsANaiveCounterDoes(
      @ForAll @Size(max = 6) List<@IntRange(min = -40, max = 40) Integer> ago,
      @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 0, max = 6) Integer> days) {
    var past = new TreeSet<LocalDate>();
    var builder = Safe.person("v").dbs(Safe.enhanced(MONDAY.minusYears(1), Workforce.CHILD));
    for (int each : ago) {
      past.add(MONDAY.minusDays(each));
      builder.active(Safe.taught(MONDAY.minusDays(each)));
    }
    var planned = new TreeSet<LocalDate>();
    var needs = new ArrayList<Need>();
    for (int day : new TreeSet<>(days)) {
      planned.add(MONDAY.plusDays(day));
      needs.add(
          Safe.session("n" + day, MONDAY.plusDays(day), Safe.reading(ContactPattern.OCCASIONAL))
              .build());
    }
    var problem = Safe.week(Safe.ENGLAND, List.of(builder.build()), needs.toArray(Need[]::new));
    var judgement = Judge.standard().judge(problem,
        needs.stream().map(need -> Assignment.of(need.id(), "volunteer", 1, "v")).toList());
    boolean tooMany = tooMany(past, planned);
    assertThat(judgement.count("frequency") > 0).isEqualTo(tooMany);

    var instance = Instance.of(problem);
    boolean everyEdge = instance.graph().edges() == needs.size();
    var week = new ArrayList<FrequencyLimits.Row>();
    for (int r = 0; r < instance.sessions().roleCount(); r++) {
      week.add(new FrequencyLimits.Row(r, false));
    }
    assertThat(everyEdge && instance.frequency().admits(0, week)).isEqualTo(!tooMany);
  }

  @Property(tries = 300)
  void whoCouldBePlacedAloneStaysInTheGraph(
      @ForAll @Size(max = 6) List<@IntRange(min = -40, max = 40) Integer> ago,
      @ForAll @Size(min = 1, max = 5) Set<@IntRange(min = 0, max = 6) Integer> days) {
    var past = new TreeSet<LocalDate>();
    var builder = Safe.person("v").dbs(Safe.enhanced(MONDAY.minusYears(1), Workforce.CHILD));
    for (int each : ago) {
      past.add(MONDAY.minusDays(each));
      builder.active(Safe.taught(MONDAY.minusDays(each)));
    }
    var needs = new ArrayList<Need>();
    int alone = 0;
    for (int day : new TreeSet<>(days)) {
      needs.add(
          Safe.session("n" + day, MONDAY.plusDays(day), Safe.reading(ContactPattern.OCCASIONAL))
              .build());
      alone += tooMany(past, Set.of(MONDAY.plusDays(day))) ? 0 : 1;
    }
    var problem = Safe.week(Safe.ENGLAND, List.of(builder.build()), needs.toArray(Need[]::new));
    assertThat(Instance.of(problem).graph().edges()).isEqualTo(alone);
  }
}
