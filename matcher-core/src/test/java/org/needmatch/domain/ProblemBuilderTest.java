package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.testdomain.Town;

class ProblemBuilderTest {
  private static final NeedBuilder TEA = Need.builder("tea").remote(true).on(Town.MONDAY,
      LocalTime.of(9, 0), LocalTime.of(10, 0));

  @Test
  void findsItsPeopleAndNeedsById() {
    var ann = Volunteer.builder("ann").build();
    var problem = town().add(ann).add(TEA.build()).build();

    assertThat(problem.volunteer("ann")).isSameAs(ann);
    assertThat(problem.need("tea")).isEqualTo(TEA.build());
    assertThat(problem.volunteer("tea")).isNull();
    assertThat(problem.need("ann")).isNull();
    assertThat(problem.volunteers()).isEqualTo(List.of(ann));
  }

  @Test
  void isAsItWasWhenTheListsThatItCameFromChange() {
    var people = new ArrayList<>(List.of(Volunteer.builder("ann").build()));
    var skills = new HashMap<>(Map.of("maths", 2));
    var languages = new HashSet<>(Set.of("ur"));
    var asks = Requirement.builder().skills(skills).languages(languages).build();
    var problem = town().volunteers(people).add(TEA.build()).build();
    people.clear();
    skills.clear();
    languages.clear();

    assertThat(problem.volunteer("ann")).isNotNull();
    assertThat(asks.skills()).containsOnlyKeys("maths");
    assertThat(asks.languages()).containsExactly("ur");
    assertThatThrownBy(() -> problem.volunteers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void wordsMeanWhatTheyMeanInFiles() {
    var volunteer = Volunteer.builder("ann").skill(" First-Aid ", 2).languages(Set.of(" UR"))
        .gender("F").build();

    assertThat(volunteer.skills()).containsExactly(Map.entry("first-aid", 2));
    assertThat(volunteer.languages()).containsExactly("ur");
    assertThat(volunteer.gender()).isEqualTo("female");
    assertThat(Volunteer.builder("ann").gender(" ").build().gender()).isNull();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeMeantIsRefusedWithItsValueAndWhatToDo(String says, ThrowingCallable built) {
    assertThatIllegalArgumentException().isThrownBy(built::call).withMessage(says);
  }

  static Stream<Arguments> refused() {
    return Stream
        .of(refused("A volunteer id is blank. Give one that is unique.",
            () -> Volunteer.builder(" ").build()),
            refused("The need id \"n \" starts or ends with a space, so that it is another one than"
                + " \"n\". Take the space away.",
                () -> Need.builder("n ").remote(true).time(TEA.build().time()).build()),
            refused("A skill is blank. Leave it out, or say which.",
                () -> Volunteer.builder("v").skill(" ", 1).build()),
            refused("Two volunteers have the id v. Give each its own, or leave one of them out.",
                () -> town().add(Volunteer.builder("v").build()).add(Volunteer.builder("v").build())
                    .build()),
            refused(
                "Need tea starts on 2026-11-30, outside the planned weeks, which are 1 from"
                    + " 2026-11-23. Plan that week too, or leave the need out.",
                () -> town()
                    .add(TEA.build().toBuilder()
                        .on(Town.MONDAY.plusWeeks(1), LocalTime.NOON, LocalTime.MAX).build())
                    .build()),
            refused(
                "The span from 2026-11-23T09:00 to 2026-11-23T09:00:30 does not start and end on"
                    + " whole minutes. Leave the seconds out.",
                () -> new TimeSpan(Town.MONDAY.atTime(9, 0), Town.MONDAY.atTime(9, 0, 30))),
            refused(
                "A pin names volunteer v, which is not in the problem. Add it, or correct the id.",
                () -> town().add(TEA.build()).add(new Placement("tea", "volunteer", "v")).build()));
  }

  private static Arguments refused(String says, ThrowingCallable built) {
    return Arguments.of(says, built);
  }

  @SuppressWarnings("NullAway")
  @Test
  void whatIsNullIsNamed() {
    assertThatThrownBy(
        () -> Need.builder("n").remote(true).title(null).time(TEA.build().time()).build())
        .isInstanceOf(NullPointerException.class).hasMessageContaining(
            "The title of need n is null. Leave it out for the default, or give an empty one.");
  }

  @SuppressWarnings("NullAway")
  @Test
  void nullsNeverReachAProblem() {
    assertThatThrownBy(() -> new Placement(null, "volunteer", "v"))
        .isInstanceOf(NullPointerException.class).hasMessageContaining("need id of a placement");
    assertThatThrownBy(() -> new SeriesMembership("tea", null))
        .isInstanceOf(NullPointerException.class).hasMessageContaining("volunteer id");
    assertThatThrownBy(() -> Volunteer.builder("v").available((TimeSpan) null))
        .isInstanceOf(NullPointerException.class).hasMessageContaining("availability");
    assertThatIllegalArgumentException().isThrownBy(() -> Volunteer.builder("v").skill(null, 1))
        .withMessage("A skill is null. Leave it out, or say which.");
  }

  @Test
  void everyNameThatIsNotThereIsSaidAtOnce() {
    var named = town().add(TEA.build().toBuilder().area("hill").initiative("food").build())
        .add(new Placement("tea", "volunteer", "v"));
    assertThatIllegalArgumentException().isThrownBy(named::build)
        .satisfies(e -> assertThat(e.toString().lines()).hasSize(3)
            .anyMatch(line -> line.contains("area hill"))
            .anyMatch(line -> line.contains("initiative food"))
            .anyMatch(line -> line.contains("volunteer v")));
  }

  @Test
  void yearsMayBeWhole() {
    assertThat(Volunteer.builder("v").age(34).build().age()).isEqualTo(34.0);
  }

  private static ProblemBuilder town() {
    return Problem.builder(Town.MONDAY);
  }
}
