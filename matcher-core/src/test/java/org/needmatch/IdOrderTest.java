package org.needmatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Ids stand in one order, need, role, volunteer, so that nobody swaps them. */
@AnalyzeClasses(packages = "org.needmatch", importOptions = DoNotIncludeTests.class)
class IdOrderTest {

  @ArchTest
  static void idsStandInOneOrder(JavaClasses classes) {
    var wrong = new TreeSet<String>();
    int seen = 0;
    for (var type : classes) {
      if (isPublic(type) && !type.getPackageName().contains(".internal")) {
        var reflected = type.reflect();
        for (Executable one : Stream
            .<Executable>concat(Arrays.stream(reflected.getDeclaredMethods()),
                Arrays.stream(reflected.getDeclaredConstructors()))
            .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
            .toList()) {
          var places = places(one);
          seen += places.size() > 1 ? 1 : 0;
          if (!places.equals(places.stream().sorted().toList())) {
            wrong.add(one.toString());
          }
        }
      }
    }
    assertThat(seen).as("methods and constructors with two ids").isGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  @Test
  void swappedIdsAreRefusedAndSaidToBeSwapped() {
    var need = "a";
    var volunteer = "ann";
    var problem = Problem
        .builder(Town.MONDAY).add(Problems.anyone(volunteer).build()).add(Need.builder(need)
            .at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build();
    var planning = Matcher.create().on(problem);
    for (Runnable swapped : List.<Runnable>of(
        () -> planning.explain(Plan.EMPTY).pair(volunteer, need),
        () -> planning.explain(Plan.EMPTY).seats(volunteer),
        () -> planning.explain(Plan.EMPTY).volunteer(need),
        () -> planning.recommend(Plan.EMPTY).without(volunteer, need),
        () -> problem.withPins(List.of(new Placement(volunteer, "volunteer", need))))) {
      assertThatIllegalArgumentException().isThrownBy(swapped::run)
          .withMessageContaining("may be swapped");
    }
  }

  private static List<Integer> places(Executable one) {
    var places = new ArrayList<Integer>();
    for (var parameter : one.getParameters()) {
      if (parameter.getType() == String.class) {
        assertThat(parameter.isNamePresent()).isTrue();
        int place = List.of("needId", "role", "volunteerId").indexOf(parameter.getName());
        if (place >= 0) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private static boolean isPublic(JavaClass type) {
    return Modifier.isPublic(type.reflect().getModifiers());
  }
}
