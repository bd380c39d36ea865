package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwelveHourClockCheckTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1:00,3:00", "01:00,03:00", "9:00,8:00", "12:30,1:30", "10:00,1:00",
      "1:00,3:00;14:00,16:00"})
  void sessionsThatTwelveHoursWouldMakeSenseOfAreQuestioned(String times) {
    assertThat(InputText.codes(sessions(times).read())).containsExactly("clock-unclear");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7:00,8:30", "22:00,08:00", "9:00,22:00", "01:00,05:00;22:00,06:00",
      "9am,8pm", "1am,3am", "0:00,8:00", "11:00,12:30"})
  void ordinarySessionsStayQuiet(String times) {
    assertThat(sessions(times).read().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mon-Fri 9:00-5:00", "Mon 1:00-3:00", "Mon 10:00-02:00"})
  void windowsAreQuestionedToo(String windows) {
    var input = new InputText(folder).volunteers("availability", "V1," + windows);
    assertThat(input.finding().code()).isEqualTo("clock-unclear");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mon 18:00-23:59", "Mon 18:00-23:59:59", "Mon 6pm-11:59pm"})
  void lastMinuteOfAWindowIsMidnight(String window) {
    var input = new InputText(folder).volunteers("availability", "V1," + window);
    assertThat(input.finding().code()).isEqualTo("window-to-midnight");
    assertThat(input.read().problem().volunteers().getFirst().available().getFirst().end())
        .isEqualTo(InputText.MONDAY.plusDays(1).atStartOfDay());
  }

  private InputText sessions(String times) {
    var text = new StringBuilder("need_id,latitude,longitude,day,start,end\n");
    Arrays.stream(times.split(";", -1)).forEach(one -> text.append('N').append(text.length())
        .append(",53.6,-1.7,Mon,").append(one).append('\n'));
    return new InputText(folder).file("needs.csv", text.toString());
  }
}
