package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.history.PastRow;
import org.needmatch.internal.history.PastWeek;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.testdomain.Parts;

class PastWeekReaderTest {
  @TempDir
  Path folder;

  private PastWeek read(String rows) throws Exception {
    Files.writeString(folder.resolve("assignments.csv"),
        "need_id,series,role,volunteer_id,date,start,end,status\n" + rows);
    return PastWeekReader.read(folder, null);
  }

  @Test
  void theWeekIsThatOfTheFirstDateAndNightsGoOn() throws Exception {
    var week = read("n,,volunteer,ann,2026-11-26,22:00,06:00,done\n"
        + "m,s,volunteer,bob,2026-11-25,9:00,10:30,no-show\n");
    assertThat(week.monday()).isEqualTo(InputText.MONDAY);
    assertThat(week.rows()).extracting(PastRow::hours).containsExactly(8.0, 1.5);
    assertThat(week.rows()).extracting(PastRow::series).containsExactly("n", "s");
    assertThat(week.rows().getLast().status()).isEqualTo(ResponseStatus.NO_SHOW);
  }

  @Test
  void hoursOfAPlanInPartsAreThoseOfThePlan() throws Exception {
    var whole = read("n,,volunteer,ann,2026-11-26,22:00,06:00,done\n"
        + "m,s,volunteer,bob,2026-11-25,9:00,10:30,no-show\n");
    Parts.cut(folder, "assignments.csv");
    assertThat(PastWeekReader.read(folder, null)).isEqualTo(whole);
  }

  @Test
  void aPlanWithoutADateNeedsItsWeekSaid() throws Exception {
    assertThatThrownBy(() -> read("n,,volunteer,ann,,,,done\n"))
        .isInstanceOf(UnusableInputException.class).hasMessageContaining("which week it is");
    assertThat(PastWeekReader.read(folder, InputText.MONDAY).rows().getFirst().hours()).isZero();
  }
}
