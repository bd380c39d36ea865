package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonCursorTest {
  private static JsonCursor read(String json) throws IOException {
    return new JsonCursor("pack", new ObjectMapper().readTree(json));
  }

  @Test
  void aNameThatNobodyReadsIsRefused() throws IOException {
    var cursor = read("{\"id\": 1, \"idd\": 2}");
    assertThatIllegalArgumentException().isThrownBy(() -> cursor.only("id", "text"))
        .withMessage("pack has idd, which is not one of id, text.");
    assertThat(read("{\"id\": 1}").only("id", "text").has("id")).isTrue();
  }

  @Test
  void aFaultNamesThePlaceWithinLists() throws IOException {
    var rules = read("{\"rules\": [{\"id\": \"a\"}, {\"id\": \" \"}]}").list("rules");
    assertThat(rules.getFirst().text("id")).isEqualTo("a");
    assertThatIllegalArgumentException().isThrownBy(() -> rules.getLast().text("id"))
        .withMessage("pack.rules[1] has no id.");
    assertThatIllegalArgumentException().isThrownBy(() -> read("{\"rules\": \"a\"}").list("rules"))
        .withMessageContaining("not a list");
    assertThat(read("{}").list("rules")).isEmpty();
  }

  @Test
  void aWholeNumberIsOneAndNotTooSmall() throws IOException {
    assertThat(read("{\"n\": 3}").whole("n", 9, 1)).isEqualTo(3);
    assertThat(read("{}").whole("n", 9, 1)).isEqualTo(9);
    for (var bad : List.of("0", "1.5", "\"3\"", "null")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read("{\"n\": " + bad + "}").whole("n", 9, 1))
          .withMessageContaining("pack.n");
    }
  }
}
