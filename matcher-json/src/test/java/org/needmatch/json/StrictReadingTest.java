package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.run.ProblemChange;
import org.needmatch.testdomain.TinyProblems;

/** What is refused, where, and in which words. */
class StrictReadingTest {
  private static final String PROBLEM = """
      {"format": "needmatch/problem/1",
       "volunteers": [{"volunteer_id": "V1", "availability": ["Mon 09:00-17:00"], "age": 30},
        {"volunteer_id": "V2", "availability": ["Mon 09:00-17:00"], "dbs_level": "none"}],
       "needs": [{"need_id": "N1", "remote": true, "date": "2026-11-23", "start": "10:00",
        "end": "12:00"}]}
      """;

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

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"a\":1,\"a\":2}", "{\"a\":1} {}",
      "{", "{\"a\":NaN}"})
  void whatIsNotOneDocumentOfJsonIsRefused(String json) {
    assertThatThrownBy(() -> PlanDocument.read(json)).isInstanceOf(JsonDocumentException.class)
        .hasMessageContaining("not usable JSON at line 1")
        .hasMessageNotContainingAny("Source", "fasterxml", "Feature");
    assertThatThrownBy(() -> ProblemJson.read(json)).isInstanceOf(JsonDocumentException.class);
  }

  @Test
  void depthIsLimited() {
    assertThatThrownBy(() -> PlanDocument.read("[".repeat(5_000) + "]".repeat(5_000)))
        .isInstanceOf(JsonDocumentException.class).hasMessageContaining("not usable JSON");
  }

  @Test
  void changesAreReadAsStrictlyAsAProblem() {
    var problem = TinyProblems.random(4);
    var json = ProblemChangesDocument.of(List.of(new ProblemChange.RemoveNeed("n1"),
        new ProblemChange.AddVolunteer(problem.volunteers().getFirst()))).json();
    assertThat(json).contains("\"active\" : true");
    var broken = ProblemChangesDocument.read(json.replace("\"active\" : true", "\"activ\" : true"));
    assertThatThrownBy(() -> broken.toChanges(problem)).isInstanceOf(JsonDocumentException.class)
        .hasMessageStartingWith("/changes/1/volunteers/0/activ: ");
  }
}
