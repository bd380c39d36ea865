package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellNumberTest {
  private static final CellNumber WINDOWS = new CellNumber(false);
  private static final CellNumber MAC = new CellNumber(true);

  private static String date(CellNumber numbers, double value) {
    return numbers.text(value, new NumberFormat(NumberFormat.Kind.DATE, 0));
  }

  @Test
  void daysCountFrom1900WithTheDayThatNeverWas() {
    assertThat(date(WINDOWS, 1)).isEqualTo("1900-01-01");
    assertThat(date(WINDOWS, 59)).isEqualTo("1900-02-28");
    assertThat(date(WINDOWS, 60)).as("29 February 1900").isEqualTo("60");
    assertThat(date(WINDOWS, 61)).isEqualTo("1900-03-01");
    assertThat(date(WINDOWS, 46349)).isEqualTo("2026-11-23");
    assertThat(date(MAC, 46349 - 1462)).isEqualTo("2026-11-23");
    assertThat(date(MAC, 0)).isEqualTo("1904-01-01");
  }

  @Test
  void whatIsNoDayIsANumber() {
    assertThat(date(WINDOWS, -1)).isEqualTo("-1");
    assertThat(date(WINDOWS, 2_958_466)).isEqualTo("2958466");
    assertThat(date(WINDOWS, 2_958_465)).isEqualTo("9999-12-31");
  }

  @Test
  void aTimeThatRoundsUpToMidnightIsTheNextDay() {
    var format = new NumberFormat(NumberFormat.Kind.DATE_TIME, 0);
    assertThat(WINDOWS.text(46349.9999999, format)).isEqualTo("2026-11-24 00:00");
    assertThat(WINDOWS.text(46349.5, format)).isEqualTo("2026-11-23 12:00");
    var time = new NumberFormat(NumberFormat.Kind.TIME, 0);
    assertThat(WINDOWS.text(0.9999999, time)).isEqualTo("00:00");
    assertThat(WINDOWS.text(1.5, new NumberFormat(NumberFormat.Kind.ELAPSED, 0)))
        .isEqualTo("36:00");
    assertThat(CellNumber.clock(3_661)).isEqualTo("01:01:01");
  }

  @Test
  void numbersAreWrittenAsPeopleWriteThem() {
    assertThat(CellNumber.plain(-1.7849999999999999, 0)).isEqualTo("-1.785");
    assertThat(CellNumber.plain(1e7, 0)).isEqualTo("10000000");
    assertThat(CellNumber.plain(12, 5)).isEqualTo("00012");
    assertThat(CellNumber.plain(1.5, 5)).isEqualTo("1.5");
    assertThat(CellNumber.plain(Double.NaN, 0)).isEqualTo("NaN");
    assertThat(CellNumber.lostDigits(1234567890123456.0)).isTrue();
    assertThat(CellNumber.lostDigits(123456789012345.0)).isFalse();
  }
}
