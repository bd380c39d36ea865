package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.io.read.UnusableInputException;

class NeedsAheadTest extends InputFixture {
  private NextInput.Result next() throws UnusableInputException {
    return NextInput.of(folder, Map.of(), input.read().problem(), Map.of());
  }

  private static String needs(NextInput.Result next) {
    return new String(next.files().get("needs.csv"), StandardCharsets.UTF_8);
  }

  @Test
  void aNeedIsMovedByTheWeeksThatWerePlannedAndItsOtherCellsStand() throws Exception {
    input.needs("title,remote,date", "N1,\"Tea, cake\",yes,23/11/2026", "N2,Walk,yes,2026-11-29");

    var next = next();

    assertThat(needs(next)).isEqualTo("""
        start,end,need_id,title,remote,date
        10:00,12:00,N1,"Tea, cake",yes,2026-11-30
        10:00,12:00,N2,Walk,yes,2026-12-06
        """);
    assertThat(next.needs().ids()).containsOnlyKeys("N1", "N2");
  }

  /** Week 53 of 2026 is followed by week 1. */
  @ParameterizedTest
  @CsvSource({"tea-2026-12-28,2026-12-28,tea-2027-01-04", "tea-w53,2026-12-28,tea-w01",
      "tea-W53,2026-12-31,tea-W01", "tea-7,2026-12-28,tea-7", "other-53,2026-12-28,other-53"})
  void anIdThatNamesItsWeekNamesTheNext(String id, String date, String called) throws Exception {
    input.needs("series,remote,date", id + ",tea,yes," + date).file("matcher.json",
        "{\"week\": \"2026-12-28\"}");

    assertThat(next().needs().ids()).containsExactly(Map.entry(id, called));
  }

  @Test
  void aNeedOfNoSeriesIsLeftBehindWhereOthersHaveOne() throws Exception {
    input
        .needs("series,remote,date", "N1,tea,yes,2026-11-23", "N2,,yes,2026-11-24",
            "N3,walk,yes,2026-11-16", "N4,talk,yes,2026-12-09")
        .file("matcher.json", "{\"week\": \"2026-11-23\"}");

    var next = next().needs();

    assertThat(next.ids()).containsOnlyKeys("N1");
    assertThat(next.once()).containsExactly("N2");
    assertThat(next.over()).containsExactly("N3");
    assertThat(next.stay()).as("of a later week").isEqualTo(1);
  }

  @Test
  void aSessionThatIsInTheFileAlreadyIsNotMovedOntoItself() throws Exception {
    input.needs("series,remote,date", "t1,tea,yes,2026-11-23", "t2,tea,yes,2026-11-30");

    var next = next();

    assertThat(next.needs().there()).containsExactly("t1");
    assertThat(needs(next)).doesNotContain("t1,").contains("t2,tea,yes,2026-11-30");
  }

  @ParameterizedTest
  @CsvSource({"a2b2,2,9,a2b9", "abc,x,9,abc", "2,2,10,10"})
  void onlyTheLastIsReplaced(String text, String old, String now, String replaced) {
    assertThat(NeedsAhead.replaceLast(text, old, now)).isEqualTo(replaced);
  }
}
