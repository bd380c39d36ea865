package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.io.cell.BadCell;

class FloorTextTest {
  @ParameterizedTest
  @CsvSource({"70%, 700", "0.7, 700", "70.5 %, 705", "1, 1000", "0%, 0", "1%, 10"})
  void sharesAreReadInTenthsOfAPercent(String text, int floor) throws BadCell {
    assertThat(FloorText.floor(text)).isEqualTo(floor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"70", "101%", "-1%", "70.55%", "most", "", "%"})
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> FloorText.floor(text)).isInstanceOf(BadCell.class);
  }

  @Test
  void floorsOfGroupsAreReadAsTheyAreWritten() throws BadCell {
    var own = FloorText.own("ward=7=0%; b =55.5%;");
    assertThat(own).isEqualTo(Map.of("ward=7", 0, "b", 555));
    assertThat(FloorText.own(FloorText.of(own))).isEqualTo(own);
    assertThatThrownBy(() -> FloorText.own("a=1%;a=2%")).isInstanceOf(BadCell.class);
    assertThatThrownBy(() -> FloorText.own("a")).isInstanceOf(BadCell.class);
  }

  @Test
  void groupingsAreWordsWithHyphens() throws BadCell {
    for (var by : Grouping.values()) {
      assertThat(FloorText.grouping(FloorText.of(by))).isEqualTo(by);
    }
    assertThat(FloorText.grouping("Need_Group")).isEqualTo(Grouping.NEED_GROUP);
    assertThatThrownBy(() -> FloorText.grouping("ward")).isInstanceOf(BadCell.class)
        .hasMessageContaining("area, decile, initiative, need-group");
  }
}
