package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Area;

class AreasReaderTest {
  private static final String NEED = "latitude,longitude,date,area";
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).needs(NEED, "N1,53.6,-1.7,2026-11-23,hill",
        "N2,53.6,-1.7,2026-11-23,dale");
  }

  @Test
  void theDecileIsTheWeightWhereNoneIsGiven() {
    input.file("areas.csv", "area_id,name,weight,imd_decile\nhill,Hill,,1\ndale,Dale,2.5,1\n");
    var areas = input.read().problem().areas();
    assertThat(areas).extracting(Area::weight).containsExactly(3.0, 2.5);
    assertThat(areas.getFirst().imdDecile()).isEqualTo(1);
  }

  @Test
  void withoutTheFileEveryAreaIsOneOfItsOwn() {
    assertThat(input.read().problem().areas()).extracting(Area::id).containsExactly("hill", "dale");
  }

  @Test
  void anAreaThatIsNotThereOrWasSetAsideSetsItsNeedsAside() {
    input.file("areas.csv", "area_id,imd_decile\nhill,11\n");
    var refusal = input.refusal();
    assertThat(refusal.code()).isEqualTo(FindingCode.NO_NEEDS.code());
    input.file("areas.csv", "area_id,imd_decile\nhill,10\n");
    InputText.assertCode(input.finding(), FindingCode.AREA_UNKNOWN, "needs.csv", 3, "area", "dale");
    assertThat(InputText.needs(input.read())).containsExactly("N1");
  }
}
