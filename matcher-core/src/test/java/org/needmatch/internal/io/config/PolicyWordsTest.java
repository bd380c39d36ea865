package org.needmatch.internal.io.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.ServedGroup;
import org.needmatch.internal.io.read.PolicyLibrary;

class PolicyWordsTest {
  private static PolicyPack with(String part) {
    return PolicyLibrary.with(PolicyLibrary.named("england-wales"),
        "{\"name\": \"ours\", \"version\": \"2026-11-01\", " + part + "}");
  }

  @Test
  void newWordsAreAddedAndKnownOnesKeepTheirMeaning() {
    var pack = with("\"activities\": {\"forest\": {\"text\": \"In the woods\", \"serves\":"
        + " [\"child\"]}}, \"settings\": {\"yurt\": {\"text\": \"A tent\", \"also\": [\"ger\"]}}");
    assertThat(requireNonNull(pack.activities().get("forest")).groups())
        .containsExactly(ServedGroup.CHILD);
    assertThat(requireNonNull(pack.settings().get("yurt")).otherNames()).contains("ger");
    assertThatThrownBy(() -> with("\"activities\": {\"teaching\": \"Juggling\"}"))
        .hasMessageContaining("teaching another meaning");
    assertThatThrownBy(() -> with("\"settings\": {\"school\": \"A tent\"}"))
        .hasMessageContaining("school another meaning");
  }

  @Test
  void noWordIsTwoSettings() {
    assertThatThrownBy(
        () -> with("\"settings\": {\"yurt\": {\"text\": \"A tent\", \"also\":" + " [\"school\"]}}"))
        .hasMessageContaining("takes the word school");
  }

  @Test
  void rulesSpeakOfWordsThatThePackLists() {
    var rule = "\"rules\": [{\"id\": \"r\", \"text\": \"t\", \"source\": \"s\", \"when\": {%s},"
        + " \"requires\": {\"level\": \"basic\"}}]";
    assertThatThrownBy(() -> with(rule.formatted("\"settings\": [\"moon\"]")))
        .hasMessageContaining("the setting moon, which the pack does not list");
    assertThatThrownBy(() -> with(rule.formatted("\"activities\": [\"moonwalk\"]")))
        .hasMessageContaining("the activity moonwalk, which the pack does not list");
  }
}
