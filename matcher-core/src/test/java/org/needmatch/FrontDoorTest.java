package org.needmatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.strategy.Strategy;

/** What an embedder is promised is what the module exports, and stays small. */
@AnalyzeClasses(packages = "org.needmatch", importOptions = DoNotIncludeTests.class)
class FrontDoorTest {
  /** A new public type beyond this needs one that goes inside. */
  private static final int MOST_TYPES = 120;

  @ArchTest
  static void theModuleExportsNothingInternalAndNoMoreTypesThanPromised(JavaClasses classes)
      throws IOException {
    var exported = new TreeSet<String>();
    module().exports().forEach(one -> exported.add(one.source()));
    assertThat(exported).isNotEmpty().noneMatch(name -> name.contains(".internal"));
    assertThat(module().exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
    assertThat(types(classes, exported)).hasSizeLessThanOrEqualTo(MOST_TYPES);
  }

  @ArchTest
  static void publicTypesOutsideTheFrontDoorAreInternal(JavaClasses classes) throws IOException {
    var exported = new TreeSet<String>();
    module().exports().forEach(one -> exported.add(one.source()));
    assertThat(classes).filteredOn(type -> !type.getPackageName().contains(".internal"))
        .extracting(JavaClass::getPackageName).allMatch(exported::contains);
  }

  @ArchTest
  static void whatIsPromisedNamesNothingThatIsNot(JavaClasses classes) throws IOException {
    var exported = new TreeSet<String>();
    module().exports().forEach(one -> exported.add(one.source()));
    var leaks = new TreeSet<String>();
    for (var type : classes) {
      if (isPromised(type, exported)) {
        for (var member : type.getMembers()) {
          if (member.getModifiers().contains(JavaModifier.PUBLIC)
              || member.getModifiers().contains(JavaModifier.PROTECTED)) {
            member.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType)
                .filter(one -> one.getPackageName().startsWith("org.needmatch"))
                .filter(one -> !isPromised(one, exported))
                .forEach(one -> leaks.add(member.getFullName() + " names " + one.getName()));
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static boolean isPromised(JavaClass type, Set<String> exported) {
    return exported.contains(type.getPackageName())
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(outer -> isPromised(outer, exported)).orElse(true);
  }

  @ArchTest
  static void theModuleProvidesTheStrategiesThatTheClassPathFinds(JavaClasses classes)
      throws IOException {
    var listed = Files
        .readAllLines(Path.of("src/main/resources/META-INF/services", Strategy.class.getName()));
    assertThat(module().provides()).singleElement()
        .satisfies(one -> assertThat(one.providers()).containsExactlyInAnyOrderElementsOf(listed));
  }

  private static Set<String> types(JavaClasses classes, Set<String> packages) {
    var types = new TreeSet<String>();
    for (var type : classes) {
      if (packages.contains(type.getPackageName()) && type.isTopLevelClass()
          && type.getModifiers().contains(JavaModifier.PUBLIC)) {
        types.add(type.getName());
      }
    }
    return types;
  }

  private static ModuleDescriptor module() throws IOException {
    try (var in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }
}
