package org.needmatch.server.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.write.Manifest;

/** What a plan's summary.json says of it, as far as the desk asks. */
record PublishedSummary(JsonNode root) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Nothing where there is no summary, or one that is no JSON. */
  static PublishedSummary read(Path folder) {
    var file = folder.resolve(Manifest.SUMMARY);
    try {
      var node = Files.isRegularFile(file) ? MAPPER.readTree(file.toFile()) : null;
      return new PublishedSummary(node == null ? MissingNode.getInstance() : node);
    } catch (IOException e) {
      return new PublishedSummary(MissingNode.getInstance());
    }
  }

  /** The week that the plan is for, null when it does not say. */
  @Nullable
  LocalDate week() {
    try {
      return LocalDate.parse(root.path("week").asText());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** What no plan can exceed, in points, as the summary claims. */
  OptionalLong bound() {
    var medium = root.at("/bound/medium");
    return medium.isIntegralNumber() ? OptionalLong.of(medium.asLong()) : OptionalLong.empty();
  }
}
