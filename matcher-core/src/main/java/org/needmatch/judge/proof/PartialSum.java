package org.needmatch.judge.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.needmatch.judge.proof.ProofCheck.Sum;

/** One side of a proof, for some of the people or needs. */
record PartialSum(ProofContext ground, ProofPrices prices, ParallelLoop loop) {

  /**
   * @throws IllegalArgumentException
   *           when the certificate has branches or errors, or the problem floors
   */
  static PartialSum of(ProofContext ground, CertificateContents contents,
      CertificateErrors refusals, ParallelLoop loop) {
    var tree = new Tree(contents.nodes());
    if (refusals.none()) {
      tree.check(refusals);
    }
    if (!refusals.none()) {
      throw new IllegalArgumentException(String.join(" ", refusals.sentences()));
    }
    var leaf = tree.root().prices();
    if (leaf == null || !ground.floors().floors().isEmpty()) {
      throw new IllegalArgumentException((leaf == null
          ? "The certificate has branches"
          : "The settings have floors under groups of needs")
          + ", which is not checked in parts. Check it as a whole.");
    }
    return new PartialSum(ground, new ProofPrices(ground, contents.prices(leaf), loop), loop);
  }

  Sum weeks(Set<String> whose) {
    var roster = ground.roster();
    var known = IntStream.range(0, roster.volunteers())
        .mapToObj(number -> roster.volunteer(number).id()).filter(whose::contains).toList();
    all(known, whose, "volunteers");
    for (var pair : roster.problem().pairs()) {
      if (GroupTies.tie(pair) && whose.contains(pair.first()) != whose.contains(pair.second())) {
        throw new IllegalArgumentException("Volunteers " + pair.first() + " and " + pair.second()
            + " are tied together, but only one of them is asked for. Ask for both.");
      }
    }
    var sides = new RootValue(ground, prices, loop);
    long value = sides.weeks();
    return Sum.ofWeeks(value, Sum.Members.of(known), pairs(), sides.inexact());
  }

  Sum teams(Set<String> which) {
    var roster = ground.roster();
    var known = roster.problem().needs().stream().map(need -> need.id()).filter(which::contains)
        .toList();
    all(known, which, "needs");
    for (int need = 0; need < roster.needs(); need++) {
      long inside = roster.sessions(need).stream().filter(one -> which.contains(one.id())).count();
      if (inside > 0 && inside < roster.sessions(need).size()) {
        throw new IllegalArgumentException("Need " + roster.need(need).id()
            + " is part of a commitment of which only a part is asked for. Ask for all of it.");
      }
    }
    var sides = new RootValue(ground, prices, loop);
    long value = sides.teams(need -> which.contains(roster.need(need).id()));
    if (value == Teams.IMPOSSIBLE) {
      throw new IllegalArgumentException(
          "More needs have to run than can. Check the certificate as a whole.");
    }
    return Sum.ofTeams(value, Sum.Members.of(known), pairs());
  }

  private static void all(List<String> known, Set<String> asked, String what) {
    if (known.size() < asked.size()) {
      var there = new HashSet<>(known);
      var lost = asked.stream().filter(id -> !there.contains(id)).sorted().findFirst().orElse("");
      throw new IllegalArgumentException(
          "The problem has not all " + what + " that are asked for: there is no " + lost + ".");
    }
  }

  /** Who could sit where, at which price. */
  private Sum.Members pairs() {
    var roster = ground.roster();
    var pairs = ground.pairs();
    var sum = Sum.Members.NONE;
    for (int pair = 0; pair < pairs.size(); pair++) {
      int role = pairs.role(pair);
      sum = sum.plus(Sum.Members.of(roster.volunteer(pairs.volunteer(pair)).id(),
          roster.need(roster.needOf(role)).id(), roster.role(role).name(), prices.of(pair)));
    }
    return sum;
  }
}
