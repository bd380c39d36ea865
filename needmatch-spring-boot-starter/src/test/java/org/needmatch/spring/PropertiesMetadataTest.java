package org.needmatch.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an editor shows of the properties. */
class PropertiesMetadataTest {
  @Test
  void everyPropertyIsDescribedWithItsDefault() throws Exception {
    var described = new TreeMap<String, String>();
    var defaults = new TreeSet<String>();
    try (var in = NeedmatchProperties.class
        .getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      for (var property : new ObjectMapper().readTree(in).get("properties")) {
        described.put(property.get("name").asText(), property.path("description").asText());
        if (property.has("defaultValue")) {
          defaults.add(property.get("name").asText());
        }
      }
    }

    assertThat(described).containsOnlyKeys(documented());
    assertThat(described.values()).noneMatch(String::isBlank);
    assertThat(defaults).contains("needmatch.seed", "needmatch.strategy", "needmatch.jobs.running",
        "needmatch.jobs.queue-size", "needmatch.jobs.finished", "needmatch.jobs.shutdown-timeout");
  }

  /** The properties in the table of docs/spring-boot.md. */
  private static List<String> documented() throws IOException {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs"))) {
      folder = Objects.requireNonNull(folder.getParent());
    }
    return Pattern.compile("(?m)^\\| `(needmatch\\.[a-z.-]+?)(?:\\.\\*)?` ")
        .matcher(Files.readString(folder.resolve("docs/spring-boot.md"))).results()
        .map(row -> row.group(1)).toList();
  }
}
