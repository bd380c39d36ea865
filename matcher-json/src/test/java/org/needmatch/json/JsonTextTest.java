package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"a\":1,\"a\":2}", "{\"a\":1} {}",
      "{", "{\"a\":NaN}"})
  void whatIsNotOneDocumentOfJsonIsRefused(String json) {
    assertThatThrownBy(() -> PlanDocument.read(json)).isInstanceOf(JsonDocumentException.class)
        .hasMessageContaining("not usable JSON at line 1")
        .hasMessageNotContainingAny("Source", "fasterxml", "Feature");
    assertThatThrownBy(() -> ProblemJson.read(json)).isInstanceOf(JsonDocumentException.class);
  }

  @Test
  void depthIsLimited() {
    assertThatThrownBy(() -> PlanDocument.read("[".repeat(5_000) + "]".repeat(5_000)))
        .isInstanceOf(JsonDocumentException.class).hasMessageContaining("not usable JSON");
  }
}
