package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.needmatch.domain.WorkloadLimits;

/** The limits that options, taken all together, would exceed. */
record BindingLimits(ProofContext ground) {

  List<Resource> resources(List<Integer> group, List<WeekChoice> options) {
    var found = new ArrayList<Resource>();
    var times = ground.times();
    for (int person : group) {
      var left = ground.allowance(person);
      for (int w = 0; w < times.weeks(); w++) {
        int week = w;
        add(found, person, options, left.minutes()[week],
            option -> times.minutes(option.need(), week));
        add(found, person, options, left.sessions()[week],
            option -> times.sessions(option.need(), week));
      }
      if (ground.roster().volunteer(person).limits().sessionsPerDay() != WorkloadLimits.UNLIMITED) {
        for (int d = 0; d < times.days(); d++) {
          int day = d;
          add(found, person, options, left.sessionsOnDay()[day],
              option -> times.sessionsOn(option.need(), day));
        }
      }
      add(found, person, options, left.cases(), option -> ground.roster().cases(option.need()));
    }
    return List.copyOf(found);
  }

  private static void add(List<Resource> found, int person, List<WeekChoice> options, long capacity,
      ToLongFunction<WeekChoice> use) {
    var uses = options.stream()
        .mapToLong(option -> option.people().contains(person) ? use.applyAsLong(option) : 0)
        .toArray();
    long sum = 0;
    for (long one : uses) {
      sum += one;
    }
    if (sum > 0 && sum > capacity) {
      found.add(new Resource(capacity, uses));
    }
  }
}
