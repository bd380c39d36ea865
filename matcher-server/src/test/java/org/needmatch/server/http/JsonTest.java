package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void bytesThatAreNoTextAreRefusedAndNotReplaced() {
    assertThat(Json.text("Zoë".getBytes(StandardCharsets.UTF_8))).isEqualTo("Zoë");
    assertThatThrownBy(() -> Json.text(new byte[]{'"', (byte) 0xFF, '"'}))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{", "{} {}", "{\"a\":1,\"a\":2}", "{\"a\":NaN}", "{'a':1}"})
  void whatIsNotExactlyOneDocumentIsRefused(String text) {
    assertThatThrownBy(() -> Json.tree(text)).isInstanceOf(Refusal.class);
  }

  @Test
  void aFaultIsSaidWithItsLine() {
    assertThatThrownBy(() -> Json.tree("{\n \"a\": 1,\n \"b\": oops\n}"))
        .hasMessageContaining("line 3");
  }

  @Test
  void depthAndLengthOfNumbersAreLimited() {
    assertThat(Json.tree("[".repeat(40) + "]".repeat(40))).hasSize(1);
    assertThatThrownBy(() -> Json.tree("[".repeat(41) + "]".repeat(41)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Json.tree("1".repeat(101))).isInstanceOf(Refusal.class);
  }
}
