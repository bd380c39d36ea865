package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

class FindingGroupTest {
  @Test
  void twoCausesOfOneCodeInOneColumnAreTwoLines() {
    var found = new ArrayList<Finding>();
    for (int line = 2; line < 12; line++) {
      found.add(born(line,
          line % 2 == 0
              ? "The birth date lies in the future."
              : "The birth date lies more than 110 years back."));
    }
    var lines = FindingText.lines(found, Map.of("volunteers.csv", 100));
    assertThat(lines).hasSize(2).allMatch(line -> line.contains("5 of 100 rows"));
    assertThat(lines.getFirst()).contains("in the future").doesNotContain("years back");
  }

  @Test
  void idsAreNoCauses() {
    var found = new ArrayList<Finding>();
    for (var name : List.of("ann", "bob", "cy", "dee", "eve", "fay")) {
      found.add(born(2 + found.size(), "The pin of " + name + " is lost."));
    }
    assertThat(FindingText.lines(found, Map.of())).hasSize(1);
  }

  private static Finding born(int line, String message) {
    return FindingCode.DATE_NOT_COUNTED.at("volunteers.csv", line, "birth_date", "", message,
        "age unknown", "Correct it.");
  }
}
