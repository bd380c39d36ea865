package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class SchemaBundleTest {
  @Test
  void everyReferenceLeadsToAPlaceInTheBundle() {
    var bundle = new SchemaBundle();
    bundle.add("job-request");
    var document = JsonNodeFactory.instance.objectNode();
    bundle.schemas().forEach(document.withObject("/components/schemas")::set);
    var references = document.findValues("$ref");
    assertThat(references).hasSizeGreaterThan(3).allSatisfy(reference -> {
      assertThat(reference.asText()).startsWith(SchemaBundle.PLACE);
      assertThat(document.at(reference.asText().substring(1)).isMissingNode())
          .as(reference.asText()).isFalse();
    });
    assertThat(document.findValues("$id")).isEmpty();
  }

  @Test
  void aSchemaThatIsNotThereIsAFaultOfOurs() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SchemaBundle().add("nothing"))
        .withMessageContaining("nothing");
  }
}
