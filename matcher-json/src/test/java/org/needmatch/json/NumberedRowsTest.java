package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedRowsTest {
  private static final NumberedRows ROWS = NumberedRows
      .of("{\"needs\":[{\"a\":1},\n{\"b\":\"x\\ny\"}],\"rest\":{\"c\":2},\"none\":[]}");

  @Test
  void everyRowOfAListIsALineOfItsOwn() {
    assertThat(ROWS.text()).isEqualTo("""
        {
        "needs": [
        {"a":1},
        {"b":"x\\ny"}]
        ,"rest": {"c":2}
        ,"none": []
        }
        """);
  }

  @Test
  void aLineAndANameLeadBackToThePlaceInTheDocument() {
    assertThat(ROWS.pointer(3, "a")).isEqualTo("/needs/0/a");
    assertThat(ROWS.pointer(4, "b")).isEqualTo("/needs/1/b");
    assertThat(ROWS.pointer(4, "missing")).isEqualTo("/needs/1");
    assertThat(ROWS.pointer(5, "c")).isEqualTo("/rest/c");
    assertThat(ROWS.pointer(1, "rest")).isEqualTo("/rest");
    assertThat(ROWS.pointer(0, "a")).isEmpty();
    assertThat(ROWS.pointer(99, "a")).isEmpty();
  }

  @Test
  void theFirstRowThatHasANameIsFound() {
    assertThat(ROWS.firstWith("b")).isEqualTo("/needs/1/b");
    assertThat(ROWS.firstWith("nothing")).isEmpty();
  }
}
