package org.needmatch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.needmatch.domain.Volunteer;

/**
 * Records that are copied grow by a builder: whoever called their constructor
 * would have to be found and changed with each new component, or forget it.
 */
@AnalyzeClasses(packages = "org.needmatch")
class GrowingRecordsTest {
  private static final String COPY = "toBuilder";

  @ArchTest
  static final ArchRule ONLY_THEIR_BUILDERS_MAKE_THEM = classes()
      .that(describe("are records with a builder", GrowingRecordsTest::grows))
      .should(beMadeBelowThemselvesOrTheirBuilder());

  private static boolean grows(JavaClass type) {
    return type.isRecord() && type.tryGetMethod(COPY).isPresent();
  }

  private static ArchCondition<JavaClass> beMadeBelowThemselvesOrTheirBuilder() {
    return new ArchCondition<>("be made by their builder only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var makers = List.of(type, type.getMethod(COPY).getRawReturnType());
        type.getConstructors().stream().flatMap(made -> made.getAccessesToSelf().stream())
            .filter(access -> !makers.contains(access.getOriginOwner())).forEach(access -> events
                .add(SimpleConditionEvent.violated(access, access.getDescription())));
      }
    };
  }

  /** The other modules are not on the class path here. */
  @ArchTest
  static void norDoesAnybodyInAnotherModule(JavaClasses classes) throws IOException {
    var names = classes.stream().filter(GrowingRecordsTest::grows).map(JavaClass::getSimpleName)
        .sorted().toList();
    assertThat(names).contains(Volunteer.class.getSimpleName()).hasSizeGreaterThan(15);
    var all = names.stream().collect(Collectors.joining("|", "(", ")"));
    var made = Pattern.compile("\\bnew " + all + "\\(|\\b" + all + "::new");
    for (var module : List.of("matcher-cli", "matcher-testkit", "benchmarks")) {
      try (var files = Files.walk(Path.of("..", module, "src"))) {
        assertThat(files.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> made.matcher(read(file)).find())).as("files of %s", module).isEmpty();
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
