package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.internal.io.table.TableFault;

class ReadingOptionTest {
  private static final Path DOCS = Path.of("..", "docs");

  @ParameterizedTest
  @EnumSource
  void pageHasItsRow(ReadingOption option) throws IOException {
    assertThat(Files.readString(DOCS.resolve("data-format.md"))).contains(
        "| `" + option.key() + "` | " + option.meaning() + " | `" + option.example() + "` |");
  }

  @ParameterizedTest
  @EnumSource
  void exampleIsReadAndFitsTheSchema(ReadingOption option) throws TableFault {
    var text = "{\"" + option.key() + "\": " + option.example() + "}";
    var read = ConfigurationReader.read("matcher.json", text, 1, Map.of());
    assertThat(read.mappings()).hasSizeGreaterThan(5);
    var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(DOCS.resolve("schema/matcher.schema.json").toAbsolutePath().normalize().toUri());
    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
  }
}
