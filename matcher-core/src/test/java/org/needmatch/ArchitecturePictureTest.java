package org.needmatch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The picture and the table of packages in docs/architecture.md against the
 * classes.
 */
@AnalyzeClasses(packages = "org.needmatch", importOptions = DoNotIncludeTests.class)
class ArchitecturePictureTest {
  private static final String ROOT = "org.needmatch.";
  private static final Pattern ROW = Pattern
      .compile("(?m)^\\| `([a-z.*]+)` \\| [^|]+ \\| ([^|]*) \\|$");
  private static final Pattern IN_PICTURE = Pattern.compile("([a-z]+(?:\\.[a-z*]+)*):");

  @ArchTest
  static void tableSaysWhatEachPackageUses(JavaClasses classes) throws IOException {
    var page = rows();
    var uses = uses(classes, page.keySet());
    var table = new LinkedHashMap<String, String>();
    page.keySet().stream().filter(uses::containsKey).forEach(row -> table.put(row, uses.get(row)));
    table.putAll(uses);
    assertThat(text(page)).as("the rows of docs/architecture.md").isEqualTo(text(table));
  }

  @ArchTest
  static void pictureNamesPackagesOfTheTable(JavaClasses classes) throws IOException {
    var names = IN_PICTURE.matcher(page().split("```", 3)[1]).results().map(found -> found.group(1))
        .toList();
    assertThat(names).hasSizeGreaterThan(8);
    assertThat(uses(classes, rows().keySet()).keySet()).containsAll(names);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "architecture.md"));
  }

  private static Map<String, String> rows() throws IOException {
    var rows = new LinkedHashMap<String, String>();
    ROW.matcher(page()).results().forEach(row -> rows.put(row.group(1), row.group(2)));
    return rows;
  }

  /** What packages use of each other, each folded into its row of the page. */
  private static Map<String, String> uses(JavaClasses classes, Set<String> rows) {
    var uses = new TreeMap<String, Set<String>>();
    for (var type : classes) {
      var name = row(type.getPackageName(), rows);
      var used = uses.computeIfAbsent(name, row -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(one -> one.getTargetClass().getBaseComponentType().getPackageName())
          .filter(other -> other.startsWith(ROOT)).map(other -> row(other, rows))
          .filter(other -> !other.equals(name)).forEach(used::add);
    }
    var cells = new TreeMap<String, String>();
    uses.forEach((name, used) -> cells.put(name,
        used.isEmpty()
            ? "–"
            : used.stream().map(other -> '`' + other + '`').collect(joining(", "))));
    return cells;
  }

  /**
   * The longest name of a row that the package's begins with, else the package's
   * own.
   */
  private static String row(String packageName, Set<String> rows) {
    var name = Features.of(packageName);
    return rows.stream().filter(row -> (name + '.').startsWith(row.replace(".*", "") + '.'))
        .max(Comparator.comparingInt(String::length)).orElse(name);
  }

  private static String text(Map<String, String> rows) {
    return rows.entrySet().stream().map(row -> "`" + row.getKey() + "` | … | " + row.getValue())
        .collect(joining("\n"));
  }
}
