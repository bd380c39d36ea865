package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{\"format\":\"needmatch/plan/1\",\"assignments\":[{\"needId\":\"N\",\"role\":\"r\",\"seat\":\"two\",\"volunteerId\":\"V\"}]}"
          + "|/assignments/0/seat|/assignments/0/seat: \"two\" is no whole number. Write digits without quotes.",
      "{\"format\":\"needmatch/plan/1\",\"assignments\":[{\"needId\":\"N\",\"role\":\"r\",\"volunteerId\":\"V\"}]}"
          + "|/assignments/0/seat|/assignments/0/seat: It is missing. Write it.",
      "{\"format\":\"needmatch/plan/1\",\"assignments\":[],\"rows\":[]}"
          + "|/rows|/rows: [] stands under a name that nothing reads. Take it out, or write one of assignments.",
      "{\"format\":\"needmatch/plan/1\"}|/assignments|/assignments: It is missing. Write it.",
      "{\"assignments\":[]}"
          + "|/format|/format: It is missing. Write \"format\": \"needmatch/plan/1\" if it is that document.",
      "{\"format\":\"needmatch/plan/2\",\"assignments\":[]}"
          + "|/format|/format: \"needmatch/plan/2\" is not needmatch/plan/1. Give that document, or use the version of needmatch that wrote this one.",
      "[]||The document is no object. Write an object in { }.",
      "``||The document is empty. Write it again."})
  void planIsRefused(String json, String pointer, String message) {
    var refusal = catchThrowableOfType(JsonDocumentException.class,
        () -> PlanDocument.read(json == null ? "" : json));
    assertThat(refusal.getMessage()).isEqualTo(message);
    assertThat(refusal.pointer()).isEqualTo(pointer == null ? "" : pointer);
  }
}
