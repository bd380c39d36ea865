package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;

class EditLineTest {
  private static final Placement ANN = new Placement("tea", "volunteer", "ann \"A\"\n");
  private static final Placement BOB = new Placement("visit", "driver", "bob");

  static Stream<Edit> everyKind() {
    return Stream.concat(
        Arrays.stream(ResponseStatus.values()).map(status -> new Edit.Answer(ANN, status)),
        Stream.of(new Edit.Pin(ANN, true), new Edit.Pin(ANN, false), new Edit.Place(BOB),
            new Edit.Remove(BOB), new Edit.Restore(ANN), new Edit.Move(ANN, BOB),
            new Edit.Take(List.of(ANN), List.of(BOB, ANN)), new Edit.Take(List.of(), List.of())));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void whatIsWrittenOnOneLineReadsBack(Edit edit) {
    assertThat(EditLine.of(edit)).doesNotContain("\n");
    assertThat(EditLine.read(EditLine.of(edit))).isEqualTo(edit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "{\"do\":\"dance\",\"need\":\"n\"}",
      "{\"do\":\"answer\",\"need\":\"n\",\"role\":\"r\",\"volunteer\":\"v\",\"status\":\"maybe\"}",
      "{\"do\":\"take\",\"removed\":{},\"added\":[]}", "[1]"})
  void aLineCutOffOrOfAnotherVersionIsNoEdit(String line) {
    assertThat(EditLine.read(line)).isNull();
  }
}
