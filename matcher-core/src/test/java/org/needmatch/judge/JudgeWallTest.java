package org.needmatch.judge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;

@AnalyzeClasses(packages = "org.needmatch", importOptions = ImportOption.DoNotIncludeTests.class)
class JudgeWallTest {
  private static final Set<String> MAY_SHARE = Set.of("org.needmatch.judge",
      "org.needmatch.judge.proof", "org.needmatch.domain", "org.needmatch.finding",
      "org.needmatch.plan");

  @ArchTest
  static final ArchRule JUDGE_SHARES_RECORDS_ONLY = noClasses().that()
      .resideInAPackage("org.needmatch.judge..").should()
      .dependOnClassesThat(DescribedPredicate.<JavaClass>describe("are ours but no plain records",
          type -> type.getPackageName().startsWith("org.needmatch")
              && !MAY_SHARE.contains(type.getPackageName())));

  @ArchTest
  static final ArchRule JUDGE_NEEDS_THE_JDK_ONLY = noClasses().that()
      .resideInAPackage("org.needmatch.judge").should()
      .dependOnClassesThat(libraryBut("org.jspecify"));

  @ArchTest
  static final ArchRule PROOF_NEEDS_A_CSV_READER_BESIDE = noClasses().that()
      .resideInAPackage("org.needmatch.judge.proof").should()
      .dependOnClassesThat(libraryBut("org.jspecify", "de.siegmar.fastcsv.reader"));

  @ArchTest
  static final ArchRule JUDGE_KNOWS_NO_PROOF = noClasses().that()
      .resideInAPackage("org.needmatch.judge").should().dependOnClassesThat()
      .resideInAPackage("org.needmatch.judge.proof");

  private static DescribedPredicate<JavaClass> libraryBut(String... allowed) {
    return DescribedPredicate.describe("are a library's",
        type -> !type.getBaseComponentType().isPrimitive()
            && !type.getPackageName().startsWith("org.needmatch")
            && !type.getPackageName().startsWith("java.")
            && Arrays.stream(allowed).noneMatch(type.getPackageName()::startsWith));
  }
}
