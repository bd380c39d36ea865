package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SummaryJsonTest extends WrittenPlan {
  @Test
  void theSummaryHasTheContractsNames() throws IOException {
    write();

    var summary = new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
    assertThat(text(summary, "/week")).isEqualTo("2026-11-23");
    assertThat(text(summary, "/score")).isEqualTo("{\"hard\":0,\"medium\":2500,\"soft\":44}");
    assertThat(text(summary, "/bound"))
        .isEqualTo("{\"medium\":2600,\"gapPercent\":3.8461538461538463,\"scope\":\"week\"}");
    assertThat(text(summary, "/weightedNeed")).isEqualTo("{\"met\":2500,\"total\":3000}");
    assertThat(text(summary, "/seats")).isEqualTo("{\"filled\":3,\"wanted\":4}");
    assertThat(text(summary, "/needs")).isEqualTo("{\"running\":2,\"total\":2}");
    assertThat(text(summary, "/volunteers")).isEqualTo("{\"placed\":2,\"total\":2}");
    assertThat(text(summary, "/solve")).isEqualTo("{\"seconds\":1.234,\"steps\":77,"
        + "\"stopCause\":\"step-limit\",\"seed\":5,\"threads\":2,\"strategy\":\"certified\","
        + "\"version\":\"1.2\",\"inputHash\":\"hash\"}");
    assertThat(text(summary, "/conflicts/0/rule")).isEqualTo("hours-week");
    assertThat(text(summary, "/format")).isEqualTo("1");
    assertThat(text(summary, "/areas/")).contains("\"weightedNeed\":{\"met\":2500");
  }

  private static String text(JsonNode summary, String pointer) {
    var node = summary.at(pointer);
    return node.isTextual() ? node.asText() : node.toString();
  }
}
