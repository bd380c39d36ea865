package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
  record Inner(int a, int b) {
  }

  @Format("needmatch/sample/1")
  record Sample(@Name("default") boolean isDefault, @Nullable String said,
      @WhenPresent @Nullable String left, @Inline Inner inner, BigDecimal exact,
      Map<String, List<Integer>> lists, JsonValue raw) {
  }

  private static String written(@Nullable String said, @Nullable String left, BigDecimal exact) {
    var lists = new LinkedHashMap<String, List<Integer>>();
    lists.put("z", List.of(2, 1));
    lists.put("a", List.of());
    return RecordWriter.document(new Sample(true, said, left, new Inner(1, 2), exact, lists,
        new JsonValue("{\"x\":[null]}"))).toString();
  }

  @Test
  void theFormatComesFirstAndAllElseInTheOrderOfTheRecord() {
    assertThat(written("s", "l", BigDecimal.TEN)).isEqualTo(
        "{\"format\":\"needmatch/sample/1\",\"default\":true,\"said\":\"s\",\"left\":\"l\","
            + "\"a\":1,\"b\":2,\"exact\":10,\"lists\":{\"z\":[2,1],\"a\":[]},"
            + "\"raw\":{\"x\":[null]}}");
  }

  @Test
  void nothingIsNullOrLeftOutAsTheRecordSays() {
    assertThat(written(null, null, BigDecimal.TEN)).contains("\"said\":null")
        .doesNotContain("left");
  }

  @Test
  void digitsOfANumberStayAsTheyAre() {
    assertThat(written("s", null, new BigDecimal("1.250"))).contains("\"exact\":1.250,");
  }
}
