package org.needmatch.testdomain;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Random choices that repeat with their seed. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 0x1234567);
  }

  /** Both ends may come up. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  double fraction() {
    return random.nextDouble();
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return of(List.of(choices));
  }

  /** Each with the chance given. */
  Set<String> some(List<String> choices, int chance) {
    var chosen = new TreeSet<String>();
    for (var choice : choices) {
      if (percent(chance)) {
        chosen.add(choice);
      }
    }
    return chosen;
  }
}
