package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonColumnsTest {
  @Test
  void spellingsOfANameAreOneColumnAndTheFirstThatSaysSomethingCounts() {
    var columns = new JsonColumns();
    List.of("volunteer_id", "Volunteer Id", "skills", "volunteerId").forEach(columns::add);
    assertThat(columns.names()).containsExactly("volunteer_id", "skills");
    assertThat(columns.cells(Map.of("volunteerId", "V1"))).containsExactly("V1", "");
    var both = new LinkedHashMap<String, String>();
    both.put("volunteer_id", "V1");
    both.put("Volunteer Id", "V2");
    both.put("unknown", "x");
    assertThat(columns.cells(both)).containsExactly("V1", "");
  }
}
