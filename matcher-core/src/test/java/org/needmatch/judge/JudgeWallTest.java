package org.needmatch.judge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.needmatch.domain.PublishedState;

@AnalyzeClasses(packages = "org.needmatch", importOptions = ImportOption.DoNotIncludeTests.class)
class JudgeWallTest {
  private static final Set<String> MAY_SHARE = Set.of("org.needmatch.judge",
      "org.needmatch.internal.judge", "org.needmatch.judge.proof", "org.needmatch.domain",
      "org.needmatch.diagnostics", "org.needmatch.plan");

  @ArchTest
  static final ArchRule JUDGE_SHARES_RECORDS_ONLY = noClasses().that()
      .resideInAnyPackage("org.needmatch.judge..", "org.needmatch.internal.judge..").should()
      .dependOnClassesThat(DescribedPredicate.<JavaClass>describe("are ours but no plain records",
          type -> type.getPackageName().startsWith("org.needmatch")
              && !MAY_SHARE.contains(type.getPackageName())));

  @ArchTest
  static final ArchRule JUDGE_NEEDS_THE_JDK_ONLY = noClasses().that()
      .resideInAnyPackage("org.needmatch.judge", "org.needmatch.internal.judge").should()
      .dependOnClassesThat(libraryBut("org.jspecify"));

  @ArchTest
  static final ArchRule PROOF_NEEDS_A_CSV_READER_BESIDE = noClasses().that()
      .resideInAPackage("org.needmatch.judge.proof").should()
      .dependOnClassesThat(libraryBut("org.jspecify", "de.siegmar.fastcsv.reader"));

  @ArchTest
  static final ArchRule JUDGE_KNOWS_NO_PROOF = noClasses().that()
      .resideInAnyPackage("org.needmatch.judge", "org.needmatch.internal.judge").should()
      .dependOnClassesThat().resideInAPackage("org.needmatch.judge.proof");

  /** Arithmetic of time and look-ups in which no rule of a plan is decided. */
  private static final Set<String> NO_RULES = Set.of("TimeSpan.day", "TimeSpan.minutes",
      "TimeSpan.hours", "TimeSpan.overlaps", "ResponseStatus.word", "TravelSettings.speed",
      "TravelTable.covers", "TravelTable.longestMinutes", "TravelTable.rows", "RuleCode.code",
      "RuleCode.breach", "RuleCode.is", "RuleCode.of");

  @ArchTest
  static final ArchRule JUDGE_CALLS_NO_LOGIC_OF_RECORDS = classes().that()
      .resideInAnyPackage("org.needmatch.judge..", "org.needmatch.internal.judge..")
      .should(new ArchCondition<>("call accessors only") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          Stream
              .concat(type.getMethodCallsFromSelf().stream(),
                  type.getMethodReferencesFromSelf().stream())
              .filter(call -> call.getTargetOwner().getPackageName().equals("org.needmatch.domain"))
              .filter(call -> !isPlain(call.getTargetOwner(), call.getTarget().getName())).forEach(
                  call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
        }
      });

  @ArchTest
  static final ArchRule JUDGE_FINDS_OUT_ITSELF_WHAT_HAS_BEGUN = noClasses().that()
      .resideInAnyPackage("org.needmatch.judge..", "org.needmatch.internal.judge..").should()
      .callMethod(PublishedState.class, "underWay");

  private static boolean isPlain(JavaClass owner, String method) {
    boolean component = owner.isRecord() && owner.tryGetField(method)
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)).isPresent();
    return component || NO_RULES.contains(owner.getSimpleName() + "." + method)
        || owner.getMethods().stream().noneMatch(one -> one.getName().equals(method))
        || owner.isEnum() && Set.of("values", "valueOf").contains(method)
        || Set.of("equals", "hashCode").contains(method);
  }

  private static DescribedPredicate<JavaClass> libraryBut(String... allowed) {
    return DescribedPredicate.describe("are a library's",
        type -> !type.getBaseComponentType().isPrimitive()
            && !type.getPackageName().startsWith("org.needmatch")
            && !type.getPackageName().startsWith("java.")
            && Arrays.stream(allowed).noneMatch(type.getPackageName()::startsWith));
  }
}
