package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** The OpenAPI document in docs is that of the routes. */
class OpenApiTest {
  private static final Path FILE = Path.of("..", "docs", "schema", "openapi.json");
  private static final String VERSION = "1";

  private static ObjectNode document() {
    var settings = ApiSettings.of(1);
    try (var jobs = new JobStore(settings)) {
      return OpenApi.of(ApiServer.operations(jobs, settings, VERSION), VERSION);
    }
  }

  private static String text() throws IOException {
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document())
        + "\n";
  }

  @Test
  void theFileIsThatOfTheRoutes() throws IOException {
    assertThat(Files.readString(FILE)).as("%s, written anew by OpenApiTest.main", FILE)
        .isEqualTo(text());
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryOperationHasItsOwnName() {
    var document = document();
    var names = new HashSet<String>();
    document.path("paths").forEach(path -> path
        .forEach(one -> assertThat(names.add(one.path("operationId").asText())).isTrue()));
    assertThat(names).hasSizeGreaterThan(20);
    var references = document.findValuesAsText("$ref");
    assertThat(references).isNotEmpty().allSatisfy(reference -> {
      assertThat(reference).startsWith("#/");
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    });
  }

  /** Writes the file; run it in the module's folder. */
  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, text());
  }
}
