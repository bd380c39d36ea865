package org.needmatch.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * What a comparison is to run.
 *
 * @param strategies
 *          by name; ratios and tests are against the first
 * @param seeds
 *          of the search, each on every input
 */
record RunPlan(RunLimits settings, List<String> strategies, List<Long> seeds, List<InputSet> sets) {

  /** Inputs that are reported together, apart from those of other sets. */
  record InputSet(String name, List<InputSource> sources) {
    InputSet {
      sources = List.copyOf(sources);
    }
  }

  /**
   * @throws IllegalArgumentException
   *           when nothing is to be run, or an input is in two sets: what a
   *           strategy was tuned on cannot show how good it is
   */
  RunPlan {
    strategies = List.copyOf(strategies);
    seeds = List.copyOf(seeds);
    sets = List.copyOf(sets);
    var found = new HashMap<Trial.Instance, String>();
    for (var set : sets) {
      for (var source : set.sources()) {
        var other = found.put(source.instance(), set.name());
        if (other != null) {
          throw new IllegalArgumentException("The input " + source.instance().input()
              + (source.instance().citySeed() == 0 ? "" : ", seed " + source.instance().citySeed())
              + ", is there twice, in " + other + " and in " + set.name() + ". Name it once.");
        }
      }
    }
    if (found.isEmpty() || strategies.isEmpty() || seeds.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing is to be run: name strategies, seeds and inputs (--sizes, --data or --library).");
    }
  }

  /** All runs, those on one input together. */
  List<Trial> trials() {
    var trials = new ArrayList<Trial>();
    for (var set : sets) {
      set.sources().forEach(source -> trials.addAll(trials(set, source)));
    }
    return trials;
  }

  List<Trial> trials(InputSet set, InputSource source) {
    var trials = new ArrayList<Trial>();
    for (long seed : seeds) {
      for (var strategy : strategies) {
        trials.add(new Trial(set.name(), source.instance().input(), source.instance().citySeed(),
            seed, strategy));
      }
    }
    return trials;
  }
}
