package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Place;
import org.needmatch.internal.explain.SentenceLabels;
import org.needmatch.io.write.ProblemWriter;

class HomeAreasTest {
  @TempDir
  private Path folder;
  private InputText input;

  @BeforeEach
  void soundFolder() {
    input = new InputText(folder)
        .file("areas.csv",
            "area_id,name,latitude,longitude\nW1,Dalton,53.66,-1.75\nW2,Almondbury,,\n")
        .file("volunteers.csv", """
            volunteer_id,latitude,longitude,home_area,availability
            V1,,,W1,Mon 09:00-17:00
            V2,53.65,-1.78,W1,Mon 09:00-17:00
            V3,,,W2,Mon 09:00-17:00
            V4,,,W9,Mon 09:00-17:00
            """);
  }

  @Test
  void theCentreStandsForAHomeThatIsNotKnown() {
    var people = input.read().problem().volunteers();
    assertThat(people.get(0).home()).isEqualTo(new Place(53.66, -1.75));
    assertThat(people).extracting(one -> one.homeArea()).containsExactly("W1", null, null, null);
    assertThat(people.get(2).home()).isNull();
    assertThat(input.read().findings())
        .extracting(f -> f.line() + " " + f.column() + " " + f.code())
        .containsExactly("4 home_area home-area-unknown", "5 home_area home-area-unknown");
    assertThat(input.read().findings().get(1).code())
        .isEqualTo(FindingCode.HOME_AREA_UNKNOWN.code());
  }

  @Test
  void explanationsSayFromWhereTravelIsMeasured() {
    var labels = new SentenceLabels(input.read().problem(), false);
    assertThat(labels.person("V1")).isEqualTo("V1 [home: the centre of Dalton]");
    assertThat(labels.person("V2")).isEqualTo("V2");
  }

  @Test
  void aHomeThatIsGivenLaterIsOne() {
    var one = input.read().problem().volunteers().get(0).toBuilder().home(53.7, -1.7).build();
    assertThat(one.homeArea()).isNull();
  }

  @Test
  void writtenItIsReadAgain(@TempDir Path out) throws IOException {
    var problem = input.read().problem();
    ProblemWriter.write(problem, out);
    assertThat(Files.readString(out.resolve("volunteers.csv"))).contains("home_area");
    assertThat(InputText.read(out).problem().volunteers()).isEqualTo(problem.volunteers());
  }
}
