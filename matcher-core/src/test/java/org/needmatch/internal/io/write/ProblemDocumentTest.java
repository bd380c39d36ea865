package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.needmatch.internal.io.write.WrittenFolder.small;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;

class ProblemDocumentTest extends WrittenFolder {
  @Test
  void cellsThatAreEmptyAreLeftOutAndListsAreLists() throws Exception {
    var text = ProblemDocument.of(small().add(Volunteer.builder("=V2").name("Zoë")
        .skill("driving", 1).skill("maths", 3).home(-0.000001, 179.5).build()).build());
    var person = new ObjectMapper().readTree(text).at("/volunteers/1");
    assertThat(person.get("volunteer_id").asText()).as("no formula guard in a document")
        .isEqualTo("=V2");
    assertThat(person.get("latitude").decimalValue()).isEqualByComparingTo("-0.000001");
    assertThat(person.has("gender")).isFalse();
    assertThat(person.has("birth_date")).isFalse();
    assertThat(person.at("/active").isBoolean()).isTrue();
  }

  @Test
  void aPolicyOfOnesOwnStandsInNoDocument() {
    var problem = small()
        .settings(Settings.builder()
            .safeguarding(SafeguardingSettings.builder().own("rules.json").build()).build())
        .build();
    assertThatIllegalArgumentException().isThrownBy(() -> ProblemDocument.of(problem))
        .withMessageContaining("rules.json").withMessageContaining("Write a folder.");
  }
}
