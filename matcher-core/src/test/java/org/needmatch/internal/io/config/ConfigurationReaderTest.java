package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.io.read.ReadOptions;

class ConfigurationReaderTest extends InputFixture {
  @Test
  void everySettingIsReadNestedOrFlat() {
    input.file("matcher.json", """
        {"format": 1, "zone": "Europe/Dublin", "pins": {"overrideChecks": true},
         "dbs.maxAgeMonths": 24, "travel": {"detour": 1.5, "speeds": {"walk": 4}},
         "travel.bufferMinutes": 5, "travel.speeds.car": 40, "extraSeatValue": 0.1,
         "pointsPer": "hour", "attendance": "expected", "needTolerance": 0.02, "dateOrder": "uk",
         "weights": {"travelMinute": 2, "prefers": 3, "continues": 4, "weekWaiting": 5,
                     "weeksWaitingCap": 6}}
        """);
    assertThat(input.read().problem().settings()).isEqualTo(Settings.builder()
        .zone(ZoneId.of("Europe/Dublin")).pinsOverrideChecks(true).dbsMaxAgeMonths(24)
        .travel(new TravelSettings(1.5, 5, Map.of(TravelMode.WALK, 4.0, TravelMode.CAR, 40.0)))
        .extraSeatValue(new BigDecimal("0.1")).pointsPer(PointsUnit.HOUR)
        .attendance(Settings.Attendance.EXPECTED).needTolerance(0.02)
        .softWeights(SoftWeights.DEFAULT.with(SoftWeight.TRAVEL_MINUTE, 2)
            .with(SoftWeight.PREFERS, 3).with(SoftWeight.CONTINUES, 4)
            .with(SoftWeight.WEEK_WAITING, 5).with(SoftWeight.WEEKS_WAITING_CAP, 6))
        .build());
  }

  @Test
  void defaultsAreTheContracts() {
    assertThat(input.read().problem().settings()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void aSettingOfSeveralPartsNamesThem() {
    var refusal = input
        .refusal(new ReadOptions(null, Clock.systemUTC(), Map.of("travel.costPerKm", "0.45")));
    assertThat(refusal.message()).isEqualTo("The setting travel.costPerKm is set part by part.");
    assertThat(refusal.fix()).startsWith("Known are: travel.costPerKm.car, ");
  }

  @Test
  void callersValuesCountFirst() {
    input.file("matcher.json", "{\"needTolerance\": 0.5, \"travel\": {\"detour\": 2}}");
    var settings = input.read(new ReadOptions(null, Clock.systemUTC(),
        Map.of("needTolerance", "0.01", "travel.speeds.walk", "3"))).problem().settings();
    assertThat(settings.needTolerance()).isEqualTo(0.01);
    assertThat(settings.travel().detour()).isEqualTo(2);
    assertThat(settings.travel().speed(TravelMode.WALK)).isEqualTo(3);
  }

  @Test
  void unknownNameListsTheKnownOnesWithItsLine() {
    input.file("matcher.json", "{\n\"travel\": {\n\"detuor\": 2}}");
    var refusal = input.refusal();
    assertThat(refusal.code()).isEqualTo("setting-unknown");
    assertThat(refusal.column()).isEqualTo("travel.detuor");
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.fix()).contains("travel.detour").contains("columns")
        .contains("weights.weeksWaitingCap");
  }

  @Test
  void unknownNameOfTheCallerHasNoFile() {
    var refusal = input.refusal(new ReadOptions(null, Clock.systemUTC(), Map.of("tolerance", "1")));
    assertThat(refusal.code()).isEqualTo("setting-unknown");
    assertThat(refusal.file()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"needTolerance\": 1.5}|needTolerance",
      "{\"travel\": {\"detour\": 0.5}}|travel.detour", "{\"zone\": \"Mars\"}|zone",
      "{\"pointsPer\": \"day\"}|pointsPer", "{\"attendance\": \"sure\"}|attendance",
      "{\"week\": \"someday\"}|week", "{\"format\": 2}|format",
      "{\"weights\": {\"prefers\": 1.5}}|weights.prefers", "{\"dateOrder\": 3}|dateOrder",
      "{\"weights\": 5}|weights", "{\"dbs\": {\"maxAgeMonths\": null}}|dbs.maxAgeMonths",
      "{\"files\": {\"needs.csv\": \"../x\"}}|files", "{\"files\": {\"members.csv\": \"\"}}|files",
      "{\"columns\": []}|columns"})
  void valuesThatCannotBeAreOneSentence(String text, String name) {
    input.file("matcher.json", text);
    var refusal = input.refusal();
    assertThat(refusal.code()).startsWith("setting-");
    assertThat(refusal.column()).isEqualTo(name);
    assertThat(refusal.line()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{|json-malformed", "[]|json-shape",
      "{\"format\": 1, \"format\": 1}|json-malformed", "{} {}|json-malformed"})
  void whatIsNoDocumentIsOneSentence(String text, String code) {
    input.file("matcher.json", text);
    assertThat(input.refusal().code()).isEqualTo(code);
    assertThat(input.refusal().file()).isEqualTo("matcher.json");
  }

  @Test
  void americanDatesAreReadWhenAskedFor() {
    input.needs("latitude,longitude,date", "N1,53.6,-1.7,11/23/2026").file("matcher.json",
        "{\"dateOrder\": \"us\"}");
    assertThat(input.read().problem().needs().get(0).time().day()).isEqualTo("2026-11-23");
    input.without("matcher.json");
    assertThat(input.refusal().code()).isEqualTo("no-needs");
  }
}
