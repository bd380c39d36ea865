package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
  private static Request request(Map<String, List<String>> headers, String body) {
    return new Request("POST", "/plans/7", Map.of("need", "n"), headers,
        () -> body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aHeaderThatIsSentTwiceIsRefusedAndNoneIsChosen() {
    assertThat(request(Map.of("origin", List.of("a")), "").header("Origin")).contains("a");
    assertThat(request(Map.of(), "").header("Origin")).isEmpty();
    assertThatThrownBy(() -> request(Map.of("origin", List.of("a", "b")), "").header("Origin"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aCookieIsFoundByItsWholeName() {
    var all = request(Map.of("cookie", List.of("xdesk=1; desk=two=2", "other=3")), "");
    assertThat(all.cookie("desk")).contains("two=2");
    assertThat(all.cookie("other")).contains("3");
    assertThat(all.cookie("des")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "Application/JSON; charset=utf-8",
      "application/problem+json"})
  void jsonIsReadUnderItsTypes(String type) {
    assertThat(request(Map.of("content-type", List.of(type)), "{\"a\":1}").json().path("a").asInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded",
      "text/plain; application/json", "application/jsonx"})
  void aFormOfAnotherPageIsNoJson(String type) {
    assertThatThrownBy(() -> request(Map.of("content-type", List.of(type)), "{}").json())
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aQuestionThatIsMissingIsNamed() {
    var request = request(Map.of(), "");
    assertThat(request.required("need")).isEqualTo("n");
    assertThatThrownBy(() -> request.required("role")).isInstanceOf(Refusal.class)
        .hasMessageContaining("role");
  }
}
