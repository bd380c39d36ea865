package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;

class OptionNodeTest {
  private static OptionNode node(String json) throws JsonProcessingException {
    var text = "{\n\"part\": " + json + "\n}";
    return new OptionNode("part", new ObjectMapper().readTree(text).get("part"),
        new SettingFaults("matcher.json", text, 1));
  }

  private static void refused(ThrowingCallable read, String message) {
    assertThatThrownBy(read).isInstanceOf(TableFault.class)
        .extracting(fault -> ((TableFault) fault).finding().message()).asString().contains(message);
  }

  @Test
  void wholeNumbersAreNeitherRoundedNorReadFromQuotes() throws Exception {
    assertThat(node("5").whole(1, 5)).isEqualTo(5);
    for (var bad : List.of("0", "6", "2.5", "\"3\"", "99999999999", "null", "true")) {
      var node = node(bad);
      refused(() -> node.whole(1, 5), "is not a whole number from 1 to 5");
    }
  }

  @Test
  void oneEntryMayStandForAListAndAnObjectMayNot() throws Exception {
    assertThat(node("\" a \"").texts()).containsExactly("a");
    assertThat(node("[\"a\", \"b\"]").texts()).containsExactly("a", "b");
    for (var bad : List.of("{}", "null")) {
      var node = node(bad);
      refused(node::texts, "is not a list");
    }
    var blank = node("[\"a\", \" \"]");
    refused(blank::texts, "is not a text");
  }

  @Test
  void aHeaderMayBeEmpty() throws Exception {
    assertThat(node("[\"\", \"Day\"]").headers()).containsExactly("", "Day");
  }

  @Test
  void aPartThatNobodyKnowsIsRefusedWithItsName() throws Exception {
    var node = node("{\"from\": \"a\", \"form\": \"b\"}");
    assertThat(node.only("from", "form").text("from", "")).isEqualTo("a");
    refused(() -> node.only("from"), "has no part form");
    assertThat(node.text("into", "x")).isEqualTo("x");
  }

  @Test
  void columnsAreFoundHoweverTheyAreSpelt() throws Exception {
    var node = node("\"x\"");
    assertThat(node.column(Schemas.NEEDS, "Need ID")).isEqualTo("need_id");
    refused(() -> node.column(Schemas.NEEDS, "shoe size"), "has no column shoe size");
  }

  @Test
  void onlyNumbersAboveNothingAreFactors() throws Exception {
    assertThat(node("0.5").positive()).isEqualByComparingTo("0.5");
    for (var bad : List.of("0", "-1", "\"1\"")) {
      var node = node(bad);
      refused(node::positive, "is not a number above 0");
    }
  }
}
