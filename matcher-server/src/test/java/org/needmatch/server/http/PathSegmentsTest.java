package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSegmentsTest {
  @Test
  void segmentsAreDecodedEachByItself() {
    assertThat(PathSegments.of("/plans/Zo%C3%AB%20A/x")).containsExactly("plans", "Zoë A", "x");
    assertThat(PathSegments.of("/plans//")).containsExactly("plans", "", "");
    assertThat(PathSegments.of("/a+b%25")).as("a plus is a plus").containsExactly("a+b%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/..", "/a/%2e%2e", "/./a", "/a%2Fb", "/a%5cb", "/a%00", "/a%0d%0aSet",
      "/%7f", "/%", "/%4", "/%zz", "/%ff", "/%c3"})
  void whatCouldLeadElsewhereIsRefused(String path) {
    assertThatThrownBy(() -> PathSegments.of(path)).isInstanceOf(Refusal.class);
  }
}
