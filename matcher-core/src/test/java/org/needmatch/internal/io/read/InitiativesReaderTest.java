package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativesReaderTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).needs("latitude,longitude,date,initiative",
        "N1,53.6,-1.7,2026-11-23,food");
  }

  @Test
  void weightsSharesAndHourlyValuesAreRead() {
    input.file("initiatives.csv",
        "initiative_id,weight,hourly_value,target_share\nfood,1.5,14.97,0.8\n");
    var food = input.read().problem().initiatives().getFirst();
    assertThat(food.weight()).isEqualTo(1.5);
    assertThat(food.hourlyValue()).isEqualTo("14.97");
    assertThat(food.targetShare()).isEqualTo(0.8);
  }

  @ParameterizedTest
  @CsvSource({"'food,0,,',weight", "'food,1001,,',weight", "'food,,-1,',hourly_value",
      "'food,,,1.1',target_share"})
  void numbersOutOfRangeSetTheRowAndWithItItsNeedsAside(String row, String column) {
    input.file("initiatives.csv", "initiative_id,weight,hourly_value,target_share\n" + row + "\n")
        .needs("latitude,longitude,date,initiative", "N1,53.6,-1.7,2026-11-23,food",
            "N2,53.6,-1.7,2026-11-23,");
    var read = input.read();
    assertThat(read.findings()).extracting(one -> one.file() + " " + one.column())
        .contains("initiatives.csv " + column, "needs.csv initiative");
    assertThat(InputText.needs(read)).containsExactly("N2");
  }
}
