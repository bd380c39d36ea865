package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Place;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class MappingReaderTest extends InputFixture {
  @Test
  void exampleOfTheDocumentationIsReadAsItSays() throws IOException {
    var page = Files.readString(Path.of("..", "docs", "data-format.md"));
    var mapping = page.substring(page.indexOf("## Mapping an export"));
    input.without("needs.csv").file("postings.csv", block(mapping, "csv"))
        .file("matcher.json", block(mapping, "json"))
        .file("postcodes.csv", "postcode,latitude,longitude\n10029,40.79,-73.94\n");
    var result = input.read(InputText.options().withWeek(LocalDate.of(2011, 5, 2)));
    assertThat(result.findings()).isEmpty();
    assertThat(InputText.needs(result)).containsExactly("5008", "5009");
    var ongoing = result.problem().needs().get(0);
    assertThat(ongoing.place()).isEqualTo(new Place(40.74053, -73.98923));
    assertThat(ongoing.time().start()).isEqualTo("2011-05-07T10:00");
    assertThat(ongoing.initiative()).isEqualTo("Education");
    assertThat(ongoing.priority()).isEqualTo(1);
    var once = result.problem().needs().get(1);
    assertThat(once.time().day()).isEqualTo("2011-05-07");
    assertThat(once.priority()).isEqualTo(3);
    assertThat(once.roles().get(0).wanted()).isEqualTo(20);
    assertThat(once.place()).isEqualTo(new Place(40.79, -73.94));
  }

  @Test
  void wordsOfListsAndBlanksAreTranslated() {
    input.volunteers("Can do,active", "V1,lifts vans;COOKS,", "V2,,x").file("matcher.json", """
        {"columns": {"volunteers": {"can do": ["skills", "name"]}},
         "values": {"volunteers.csv": {"skills": {"Lifts Vans": "driving:2", "cooks": "cooking"},
                                       "active": {"": "no", "x": "yes"}}}}
        """);
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    var volunteers = result.problem().volunteers();
    assertThat(volunteers.get(0).skills()).containsOnlyKeys("driving", "cooking")
        .containsEntry("driving", 2);
    assertThat(volunteers.get(0).name()).isEqualTo("lifts vans;COOKS");
    assertThat(volunteers).extracting(v -> v.active()).containsExactly(false, true);
  }

  @Test
  void mappedHeaderWinsAndAnEmptyTargetIsNotRead() {
    input.volunteers("name,nickname,age", "V1,Ann,Annie,old").file("matcher.json",
        "{\"columns\": {\"volunteers.csv\": {\"nickname\": \"name\", \"age\": \"\"}}}");
    var result = input.read();
    assertThat(result.problem().volunteers().get(0).name()).isEqualTo("Annie");
    assertThat(result.problem().volunteers().get(0).age()).isNull();
    assertThat(InputText.codes(result)).containsExactly("column-duplicate");
  }

  @Test
  void numbersAboveTheMaximumAreLoweredWithAWarning() {
    input.needs("latitude,longitude,date,wanted", "N1,53.6,-1.7,2026-11-23,9999")
        .file("matcher.json", """
            {"columns": {"needs.csv": {"wanted": "volunteers"}},
             "maximum": {"needs.csv": {"volunteers": 50}}}
            """);
    InputText.assertCode(input.finding(), FindingCode.ABOVE_MAXIMUM, "needs.csv", 2, "wanted",
        "9999");
    assertThat(input.read().problem().needs().get(0).roles().get(0).wanted()).isEqualTo(50);
  }

  /** Neither in vain, as of a distance, nor to fewer children than there are. */
  @ParameterizedTest
  @ValueSource(strings = {"people_present", "adults_min", "latitude"})
  void aMaximumOfWhatIsNotLoweredIsRefused(String column) {
    input.file("matcher.json", "{\"maximum\": {\"needs.csv\": {\"" + column + "\": 5}}}");
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 1, "maximum",
        column);
    assertThat(input.refusal().fix()).contains("volunteers_core, beneficiaries");
  }

  @Test
  void mappedHeaderThatIsNotThereIsNamed() {
    input.file("matcher.json", "{\"columns\": {\"needs.csv\": {\"prio\": \"priority\"}}}");
    InputText.assertCode(input.finding(), FindingCode.COLUMN_NOT_FOUND, "needs.csv", 1, "prio", "");
  }

  @Test
  void mappedFileThatIsNotThereIsOneSentence() {
    input.file("matcher.json", "{\"files\": {\"needs.csv\": \"export.csv\"}}");
    InputText.assertCode(input.refusal(), FindingCode.FILE_MISSING, "export.csv", 0, "", "");
  }

  private static String block(String page, String language) {
    var match = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(match.find()).isTrue();
    return match.group(1);
  }
}
