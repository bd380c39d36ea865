package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.UnusableInputException;

/** Whatever is in a file, reading ends with a problem or with a sentence. */
class GarbageProperties {
  private static final List<String> FILES = List.of("volunteers.csv", "availability.csv",
      "needs.csv", "roles.csv", "areas.csv", "initiatives.csv", "previous.csv", "pairs.csv",
      "postcodes.csv", "matcher.json", "assignments.csv");
  private static Path folder = Path.of("");

  @BeforeContainer
  static void create() throws IOException {
    folder = Files.createTempDirectory("garbage");
  }

  @AfterContainer
  static void delete() throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 200)
  void anyTextInAnyFile(@ForAll("files") String file, @ForAll String garbage) throws IOException {
    readsOrRefuses(file, garbage);
  }

  @Property(tries = 700)
  void anyCellsUnderSoundHeaders(@ForAll("files") String file,
      @ForAll("rows") List<List<String>> rows) throws IOException {
    var schema = Schemas.ALL.stream().filter(s -> s.file().equals(file)).findFirst()
        .orElse(Schemas.ASSIGNMENTS);
    var text = new StringBuilder(String.join(",", schema.names()));
    for (var row : rows) {
      text.append('\n');
      for (int i = 0; i < schema.names().size(); i++) {
        text.append(i == 0 ? "" : ",").append(row.get(i % row.size()));
      }
    }
    readsOrRefuses(file.equals("matcher.json") ? "assignments.csv" : file, text.toString());
  }

  @Property(tries = 200)
  void anyTextAsDocument(@ForAll("documents") String document) throws IOException {
    new InputText(folder).file("input.json", document);
    try {
      assertThat(ProblemReader.read(folder.resolve("input.json"), InputText.options())).isNotNull();
    } catch (UnusableInputException expected) {
      assertSentence(expected);
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(FILES);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    var cell = Arbitraries.oneOf(
        Arbitraries.of("V1", "N1", "", "53.6", "-1.7", "2026-11-23", "10:00", "12:00", "yes", "no",
            "Mon 09:00-12:00", "lead", "together", "1", "2", "none", "NaN", "1e400", "-1", "99999",
            "31/02/2026", "maths:9", "a;b;;c", "'=x", "24:00", "Sun", "Mon", "unavailable"),
        Arbitraries.strings().ascii().ofMaxLength(8), Arbitraries.strings().ofMaxLength(4));
    return cell.list().ofMinSize(1).ofMaxSize(9).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> documents() {
    var token = Arbitraries.of("{", "}", "[", "]", ",", ":", "\"volunteers\"", "\"needs\"",
        "\"volunteer_id\"", "\"V1\"", "1", "null", "true", "\"matcher\"", "\"", " ", "-");
    return token.list().ofMaxSize(25).map(tokens -> String.join("", tokens));
  }

  private static void readsOrRefuses(String file, String text) throws IOException {
    var input = new InputText(folder).file(file, text);
    try {
      if (file.equals("assignments.csv")) {
        assertThat(PlanRowsReader.read(folder)).isNotNull();
      } else {
        var result = ProblemReader.read(folder, InputText.options());
        assertThat(result.problem().needs()).isNotEmpty();
        assertThat(result.findings()).allSatisfy(finding -> {
          assertThat(finding.message()).isNotBlank();
          assertThat(finding.action()).isNotBlank();
          assertThat(finding.fix()).isNotBlank();
          assertThat(finding.code()).isEqualTo(finding.code().toLowerCase(Locale.ROOT));
        });
      }
    } catch (UnusableInputException expected) {
      assertSentence(expected);
    } finally {
      input.without(file);
    }
  }

  private static void assertSentence(UnusableInputException e) {
    assertThat(e.finding().message()).isNotBlank();
    assertThat(e.finding().fix()).isNotBlank();
  }
}
