package org.needmatch.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.needmatch.diagnostics.Finding;
import org.needmatch.metrics.Measures;

/** What an expected.json asks of each area and initiative, and of findings. */
record ExpectedFigures(JsonNode expected) {

  /** Findings of the input, counted by code: none that is not expected. */
  void hold(List<Finding> findings) {
    var counts = new TreeMap<String, Integer>();
    findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
    var wanted = new TreeMap<String, Integer>();
    expected.path("findings").properties()
        .forEach(entry -> wanted.put(entry.getKey(), entry.getValue().asInt()));
    assertThat(counts).isEqualTo(wanted);
  }

  /** Sessions that run in an area, and seats of an initiative, at the least. */
  void hold(Measures measures) {
    expected.path("needsRunningByArea").properties()
        .forEach(entry -> assertThat(
            Objects.requireNonNull(measures.areas().get(entry.getKey())).needsRunning())
            .as(entry.getKey()).isGreaterThanOrEqualTo(entry.getValue().asInt()));
    expected.path("seatsFilledByInitiative").properties()
        .forEach(entry -> assertThat(
            Objects.requireNonNull(measures.initiatives().get(entry.getKey())).seatsFilled())
            .as(entry.getKey()).isGreaterThanOrEqualTo(entry.getValue().asLong()));
    expected.path("seatShares").properties().forEach(entry -> {
      var figures = Objects.requireNonNull(measures.initiatives().get(entry.getKey()));
      assertThat(figures.seatsFilled() / (double) measures.all().seatsFilled()).as(entry.getKey())
          .isBetween(entry.getValue().path(0).asDouble(), entry.getValue().path(1).asDouble());
    });
  }
}
