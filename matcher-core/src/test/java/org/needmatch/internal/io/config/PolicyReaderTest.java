package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.PolicyPack;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;
import org.needmatch.internal.io.read.PolicyLibrary;
import org.needmatch.io.write.ProblemWriter;

class PolicyReaderTest extends InputFixture {
  @Test
  void anOwnPolicyAddsAndIsWrittenBack() throws Exception {
    input
        .file("matcher.json", "{\"policy\": {\"pack\": \"england-wales\", \"own\": \"ours.json\"}}")
        .file("ours.json", """
            {"name": "ours", "version": "2026-11-01", "activities": {"forest": "In the woods"},
             "rules": [{"id": "our-forest", "text": "Everybody.", "source": "Trustees",
               "when": {"activities": ["forest"]}, "requires": {"level": "basic",
               "credentials": ["Insured"]}}]}
            """).needs("remote,date,activity_code", "N1,yes,2026-11-23,forest");
    var read = InputText.read(folder);
    var pack = Objects.requireNonNull(read.problem().settings().safeguarding().pack());
    assertThat(pack.rules().getLast().id()).isEqualTo("our-forest");
    assertThat(pack.rules().getLast().effect()).isEqualTo(PolicyPack.Rule.Effect.OWN);
    assertThat(pack.rules().getLast().credentials()).containsExactly("insured");
    assertThat(pack.company()).isEqualTo(PolicyLibrary.named("england-wales").company());

    var copy = folder.resolve("copy");
    ProblemWriter.write(read.problem(), copy);
    assertThat(InputText.read(copy).problem()).isEqualTo(read.problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"frequency\": {\"days\": 4}", "\"frequency\": {\"window\": 29}",
      "\"frequency\": {\"nightFrom\": \"02:01\"}",
      "\"company\": {\"id\": \"x\", \"text\": \"x\", \"source\": \"x\", \"adults\": 1}",
      "\"company\": {\"id\": \"x\", \"text\": \"x\", \"source\": \"x\", \"ratios\": {\"4-8\": 7}}",
      "\"minimumAge\": 15", "\"activities\": {\"teaching\": \"something else\"}",
      "\"rules\": [{\"id\": \"a\", \"text\": \"a\", \"source\": \"a\", \"when\": {},"
          + " \"permits\": {\"level\": \"enhanced\"}}]",
      "\"rules\": [{\"id\": \"a\", \"text\": \"a\", \"source\": \"a\", \"when\": {},"
          + " \"requires\": {}}]",
      "\"rules\": [{\"id\": \"ew-adult-once\", \"text\": \"a\", \"source\": \"a\", \"when\": {},"
          + " \"requires\": {\"level\": \"basic\"}}]",
      "\"rules\": [{\"id\": \"a\", \"text\": \"a\", \"source\": \"a\","
          + " \"when\": {\"activites\": [\"teaching\"]}, \"requires\": {\"level\": \"basic\"}}]",
      "\"remove\": [\"ew-adult-once\"]"})
  void anOwnPolicyThatTakesAwayIsRefused(String part) {
    var own = "{\"name\": \"ours\", \"version\": \"2026-11-01\", " + part + "}";
    var england = PolicyLibrary.named("england-wales");
    assertThatThrownBy(() -> PolicyLibrary.with(england, own))
        .isInstanceOf(IllegalArgumentException.class);
    input
        .file("matcher.json", "{\"policy\": {\"pack\": \"england-wales\", \"own\": \"ours.json\"}}")
        .file("ours.json", own);
    assertThat(InputText.refusal(folder).code()).isEqualTo("policy-bad");
  }

  @Test
  void pendingMayNotPassWhereThePackSaysNo() {
    assertThatThrownBy(() -> PolicyLibrary.with(PolicyLibrary.named("scotland"),
        "{\"name\": \"o\", \"version\": \"2026-11-01\", \"company\": {\"id\": \"x\","
            + " \"text\": \"x\", \"source\": \"x\", \"pendingAllowed\": true}}"))
        .hasMessageContaining("never take away");
  }
}
