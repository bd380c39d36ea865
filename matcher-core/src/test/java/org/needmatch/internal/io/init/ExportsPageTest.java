package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page says of each preset what its data file says. */
class ExportsPageTest {

  @ParameterizedTest
  @MethodSource("org.needmatch.internal.io.init.Presets#names")
  void pageHasItsSection(String name) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "exports.md")))
        .contains(section(Presets.named(name)));
  }

  private static String section(Preset preset) {
    var lines = new ArrayList<>(
        List.of("## " + preset.title(), "", "`--preset " + preset.name() + "`. " + preset.export(),
            "", "| read as | told by | also known |", "|---|---|---|"));
    for (var table : preset.tables()) {
      var others = headers(table.others());
      lines.add("| " + (table.of() == null ? "joined to another" : table.of())
          + (table.optional() ? " (may be missing)" : "") + " | " + headers(table.header())
          + (table.days() ? ", and columns for days, dates or slots" : "") + " | "
          + (others.isEmpty() ? "–" : others) + " |");
    }
    var unconfirmed = preset.tables().stream().flatMap(one -> one.unconfirmed().stream()).distinct()
        .map(one -> "`\"" + one + "\"`").collect(Collectors.joining(", "));
    if (!unconfirmed.isEmpty()) {
      lines.addAll(List.of("", "No source confirms: " + unconfirmed + "."));
    }
    lines.addAll(List.of("", "Left to you:", ""));
    preset.questions().forEach(one -> lines.add("- " + one.text()));
    lines.addAll(List.of("", "Sources:", ""));
    preset.sources().forEach(
        one -> lines.add("- " + one.says() + ": " + one.where() + " (" + one.lookedUp() + ")"));
    return String.join("\n", lines) + "\n";
  }

  private static String headers(Map<String, List<String>> columns) {
    return columns.values().stream().map(one -> one.stream().map(header -> "`\"" + header + "\"`")
        .collect(Collectors.joining(" or "))).collect(Collectors.joining(", "));
  }
}
