package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.server.http.Refusal;

class ActBodyTest {
  private static final String PLACE = "\"need\":\"tea\",\"volunteer\":\"ann\"";

  private static ActBody body(String json) throws IOException {
    return new ActBody(new ObjectMapper().readTree(json));
  }

  private static void refused(ThrowingCallable act, String where) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class);
    assertThat(catchThrowableOfType(Refusal.class, act).code()).as(where).startsWith("bad-");
  }

  @Test
  void everyKindOfEditIsRead() throws IOException {
    var place = new Placement("tea", "volunteer", "ann");
    assertThat(body("{\"kind\":\"accept\"," + PLACE + "}").edit())
        .isEqualTo(new Edit.Answer(place, ResponseStatus.ACCEPTED));
    assertThat(body("{\"kind\":\"unpin\"," + PLACE + "}").edit())
        .isEqualTo(new Edit.Pin(place, false));
    assertThat(
        body("{\"kind\":\"move\",\"toNeed\":\"walk\",\"toRole\":\"driver\"," + PLACE + "}").edit())
        .isEqualTo(new Edit.Move(place, new Placement("walk", "driver", "ann")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"kind\":\"dance\"," + PLACE + "}", "{" + PLACE + "}",
      "{\"kind\":\"pin\",\"need\":\" \",\"volunteer\":\"ann\"}",
      "{\"kind\":\"pin\",\"need\":7,\"volunteer\":\"ann\"}", "{\"kind\":\"move\"," + PLACE + "}",
      "{\"kind\":\"pin\",\"role\":[]," + PLACE + "}"})
  void anEditThatIsNotWholeIsRefused(String json) throws IOException {
    var body = body(json);
    refused(body::edit, json);
  }

  @Test
  void aListIsNoBody() {
    refused(() -> body("[]"), "body");
  }

  @Test
  void aNumberTooLongIsRefusedAndNotCutOff() throws IOException {
    var long20 = body("{\"revision\":18446744073709551617,\"of\":18446744073709551617}");
    refused(long20::revision, "revision");
    refused(() -> long20.number("of"), "of");
    assertThat(body("{\"of\":7}").number("of")).isEqualTo(7);
    assertThat(body("{\"of\":null}").number("of")).isNull();
    var half = body("{\"of\":1.5}");
    refused(() -> half.number("of"), "of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.09", "601", "\"5\"", "null"})
  void aSearchLastsATenthOfASecondToTenMinutes(String seconds) throws IOException {
    var body = body("{\"seconds\":" + seconds + "}");
    refused(body::seconds, seconds);
    assertThat(body("{\"seconds\":0.1}").seconds()).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void aNoteMayBeLeftOutAndIsNoBook() throws IOException {
    assertThat(body("{}").note()).isEmpty();
    assertThat(body("{\"note\":\"" + "x".repeat(2_000) + "\"}").note()).hasSize(2_000);
    var book = body("{\"note\":\"" + "x".repeat(2_001) + "\"}");
    refused(book::note, "note");
  }

  @Test
  void aFlagIsTrueOrFalse() throws IOException {
    assertThat(body("{}").flagOrNot("names")).isFalse();
    var word = body("{\"names\":\"true\"}");
    refused(() -> word.flagOrNot("names"), "names");
  }
}
