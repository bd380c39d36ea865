package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemJsonTest {
  private static final String PROBLEM = """
      {"format": "needmatch/problem/1",
       "volunteers": [{"volunteer_id": "V1", "availability": ["Mon 09:00-17:00"], "age": 30},
        {"volunteer_id": "V2", "availability": ["Mon 09:00-17:00"], "dbs_level": "none"}],
       "needs": [{"need_id": "N1", "remote": true, "date": "2026-11-23", "start": "10:00",
        "end": "12:00"}]}
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "\"age\": 30|\"age\": \"old\"|/volunteers/0/age",
      "\"age\": 30|\"ages\": 30|/volunteers/0/ages",
      "\"dbs_level\": \"none\"|\"dbs_level\": \"enhnced\"|/volunteers/1/dbs_level",
      "\"remote\": true|\"latitude\": 53.1|/needs/0/latitude", "\"needs\"|\"neds\"|",
      "problem/1|problem/2|/format", "\"V2\"|\"V1\"|/volunteers/1/volunteer_id",
      "\"end\": \"12:00\"|\"end\": \"noonish\"|/needs/0/end"})
  void problemIsRefusedWhereItIsWrong(String sound, String broken, String pointer) {
    assertThat(ProblemJson.read(PROBLEM).volunteers()).hasSize(2);
    assertThatThrownBy(() -> ProblemJson.read(PROBLEM.replace(sound, broken)))
        .isInstanceOf(JsonDocumentException.class).hasMessageEndingWith(".")
        .extracting(one -> ((JsonDocumentException) one).pointer())
        .isEqualTo(pointer == null ? "" : pointer);
  }
}
