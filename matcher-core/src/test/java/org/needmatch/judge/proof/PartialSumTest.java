package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.judge.Commitments;
import org.needmatch.judge.proof.ProofCheck.Sum;
import org.needmatch.oracle.BruteForce;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;

class PartialSumTest {
  private static final int PARTS = 3;
  private static final ProofCheck CHECK = ProofCheck.standard();

  private Path folder;

  @BeforeEach
  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("parts");
  }

  @AfterEach
  @AfterProperty
  void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 300)
  void partsProveWhatTheWholeDoesButForNeedsThatShareAPool(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var random = new Random(seed);
    var text = CertificateText.root().randomPrices(problem, 0, 900 * 1024, random);
    var file = List.of(written(text));
    long whole = text.check(problem, Long.MAX_VALUE - 1).provenMedium();
    long best = BruteForce.optimum(problem).highestMedium();

    var weeks = weeks(problem, file, people(problem, random));
    var together = weeks.plus(teams(problem, file, List.of(needIds(problem))));
    var apart = weeks.plus(teams(problem, file, needs(problem, random)));

    assertThat(proven(together, problem, whole)).isEqualTo(whole);
    assertThat(proven(apart, problem, Long.MAX_VALUE - 1)).isGreaterThanOrEqualTo(whole)
        .isGreaterThanOrEqualTo(best);
    assertThat(apart.weeks()).isEqualTo(together.weeks());
  }

  @Property(tries = 200)
  void peopleNeedOnlyWhatTheyCouldBeIn(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var file = List
        .of(written(CertificateText.root().randomPrices(problem, 0, 900 * 1024, new Random(seed))));
    for (var group : people(problem, new Random(seed))) {
      var idle = new HashSet<>(ids(problem.volunteers(), Volunteer::id));
      idle.removeAll(group);
      problem.pins().forEach(pin -> idle.remove(pin.volunteerId()));
      assertThat(weeks(without(problem, idle), file, List.of(group)))
          .isEqualTo(weeks(problem, file, List.of(group)));
    }
  }

  @Test
  void aPartThatIsLostOrRepeatedProvesNothing() {
    var problem = TinyProblems.random(7);
    var file = List.of(written(CertificateText.root()));
    var weeks = weeks(problem, file, List.of(ids(problem.volunteers(), Volunteer::id)));
    var teams = teams(problem, file, List.of(needIds(problem)));

    assertThat(refusal(teams, problem)).startsWith("The parts have 0 people, not ");
    assertThat(refusal(weeks, problem)).startsWith("The parts have 0 needs, not ");
    assertThat(refusal(weeks.plus(weeks).plus(teams), problem)).contains("Add each part once.");
    var swapped = new Sum(weeks.weeks(),
        new Sum.Members(weeks.people().count(), 1 + weeks.people().print()), weeks.paid(),
        teams.teams(), teams.needs(), teams.paying(), false);
    assertThat(refusal(swapped, problem)).startsWith("The parts have other people");
  }

  @Test
  void sidesAtOtherPricesProveNothing() {
    var problem = Problems.single();
    var free = List.of(written(CertificateText.root()));
    var priced = List.of(written(CertificateText.root().price(0, problem.needs().getFirst().id(),
        problem.needs().getFirst().roles().getFirst().name(), "", 1024)));
    var sum = weeks(problem, free, List.of(ids(problem.volunteers(), Volunteer::id)))
        .plus(teams(problem, priced, List.of(needIds(problem))));

    assertThat(refusal(sum, problem)).contains("not at the same prices");
  }

  @Test
  void branchesAreRefusedAndSoAreHalvesOfWhatIsOne() {
    var problem = Problems.single();
    var need = problem.needs().getFirst().id();
    var branched = List.of(written(new CertificateText().row("node,0,,,,,,,")
        .row("node,1,0,runs," + need + ",,,0,").row("node,2,0,not-run," + need + ",,,0,")));
    assertThatThrownBy(() -> CHECK.teams(problem, branched, Set.of(need)))
        .hasMessageContaining("branches");
    var plain = List.of(written(CertificateText.root()));
    assertThatThrownBy(() -> CHECK.teams(problem, plain, Set.of("nowhere")))
        .hasMessageContaining("nowhere");
    var tied = Problem.builder(problem.week()).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").build()).add(problem.needs().getFirst())
        .add(new VolunteerPair("ann", "bob", VolunteerPair.Kind.TOGETHER)).build();
    assertThatThrownBy(() -> CHECK.weeks(tied, plain, Set.of("ann")))
        .hasMessageContaining("Ask for both.");
  }

  @Test
  void aSumThatProvesTooMuchSaysSo() {
    var problem = Problems.single();
    var file = List.of(written(CertificateText.root()));
    var sum = weeks(problem, file, List.of(ids(problem.volunteers(), Volunteer::id)))
        .plus(teams(problem, file, List.of(needIds(problem))));
    var verdict = sum.against(everybody(problem), all(problem), 999);

    assertThat(verdict.accepted()).isFalse();
    assertThat(verdict.provenMedium()).isEqualTo(1000);
    assertThat(verdict.refusals().getFirst()).contains("1000, more than the 999");
  }

  private static String refusal(Sum sum, Problem problem) {
    var verdict = sum.against(everybody(problem), all(problem), Long.MAX_VALUE - 1);
    assertThat(verdict.accepted()).isFalse();
    assertThat(verdict.provenMedium()).isEqualTo(Long.MAX_VALUE);
    return verdict.refusals().getFirst();
  }

  private static long proven(Sum sum, Problem problem, long claimed) {
    var verdict = sum.against(everybody(problem), all(problem), claimed);
    assertThat(verdict.refusals()).isEmpty();
    return verdict.provenMedium();
  }

  private static Sum.Members everybody(Problem problem) {
    return Sum.Members.of(ids(problem.volunteers(), Volunteer::id));
  }

  private static Sum.Members all(Problem problem) {
    return Sum.Members.of(needIds(problem));
  }

  private static Set<String> needIds(Problem problem) {
    return ids(problem.needs(), Need::id);
  }

  private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
    return new HashSet<>(all.stream().map(id).toList());
  }

  private Sum weeks(Problem problem, List<Path> files, List<Set<String>> groups) {
    var sum = Sum.NONE;
    try {
      for (var group : groups) {
        sum = sum.plus(CHECK.weeks(problem, files, group));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum;
  }

  private Sum teams(Problem problem, List<Path> files, List<Set<String>> groups) {
    var sum = Sum.NONE;
    try {
      for (var group : groups) {
        sum = sum.plus(CHECK.teams(problem, files, group));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum;
  }

  private static List<Set<String>> people(Problem problem, Random random) {
    var ties = new GroupTies(new ProblemIndex(problem));
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < problem.volunteers().size(); i++) {
      numbers.add(i);
    }
    var groups = groups();
    for (var part : ties.parts(numbers, person -> true)) {
      var into = groups.get(random.nextInt(PARTS));
      part.forEach(person -> into.add(problem.volunteers().get(person).id()));
    }
    return groups;
  }

  private static List<Set<String>> needs(Problem problem, Random random) {
    var commitments = Commitments.of(problem);
    Map<String, Integer> where = new HashMap<>();
    var groups = groups();
    for (var need : problem.needs()) {
      var one = commitments.of(need);
      groups.get(
          where.computeIfAbsent(one == null ? "\0" + need.id() : one, key -> random.nextInt(PARTS)))
          .add(need.id());
    }
    return groups;
  }

  private static List<Set<String>> groups() {
    var groups = new ArrayList<Set<String>>();
    for (int part = 0; part < PARTS; part++) {
      groups.add(new HashSet<>());
    }
    return groups;
  }

  private static Problem without(Problem problem, Set<String> people) {
    var rest = problem.toBuilder();
    rest.volunteers(
        problem.volunteers().stream().filter(one -> !people.contains(one.id())).toList());
    rest.pairs(problem.pairs().stream()
        .filter(pair -> !people.contains(pair.first()) && !people.contains(pair.second()))
        .toList());
    return rest.build();
  }

  private Path written(CertificateText text) {
    try {
      return Files.writeString(Files.createTempFile(folder, "part", ".csv"), text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
