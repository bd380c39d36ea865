package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The limits that options, taken all together, would exceed. */
record Limiting(Ground ground) {

  List<Resource> resources(List<Integer> group, List<WeekOption> options) {
    var found = new ArrayList<Resource>();
    var times = ground.times();
    for (int person : group) {
      var left = ground.allowance(person);
      add(found, person, options, left.minutes(), option -> times.minutes(option.need()));
      add(found, person, options, left.sessions(), option -> 1);
      for (int day = 0; day < times.days(); day++) {
        int today = day;
        add(found, person, options, left.sessionsOnDay()[day],
            option -> times.day(option.need()) == today ? 1 : 0);
      }
    }
    return List.copyOf(found);
  }

  private static void add(List<Resource> found, int person, List<WeekOption> options, long capacity,
      ToLongFunction<WeekOption> use) {
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
