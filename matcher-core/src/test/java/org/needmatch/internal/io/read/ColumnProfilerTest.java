package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnProfilerTest extends InputFixture {
  private TableView.Column column(String ours, boolean names) throws Exception {
    return InputReader.viewed(folder, InputText.options(), names, 0).tables().getFirst().columns()
        .stream().filter(one -> one.ours().equals(ours)).findFirst().orElseThrow();
  }

  private void volunteers(String column, int usual, String cell, String... others) {
    var rows = new String[usual + others.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "V" + i + ",Mon 09:00-17:00," + (i < usual ? cell : others[i - usual]);
    }
    input.volunteers("availability," + column, rows);
  }

  @Test
  void emptyCellsAreNotCountedAndTheFirstOfTheShortestIsTold() throws Exception {
    volunteers("max_hours_per_week", 2, "10", "", "2", "3", "2");

    var column = column("max_hours_per_week", false);

    assertThat(column.filled()).isEqualTo(5);
    assertThat(column.distinct()).isEqualTo(3);
    assertThat(column.shortest()).isEqualTo("2");
    assertThat(column.longest()).isEqualTo("10");
  }

  /** One cell of another form in nine is odd; one in eight is a second form. */
  @ParameterizedTest
  @CsvSource({"9,1", "8,0"})
  void aFormIsOddBesideNineTimesAsManyOfAnother(int usual, int odd) throws Exception {
    volunteers("max_hours_per_week", usual, "10", "2.5");

    var told = column("max_hours_per_week", false).odd();

    assertThat(told).hasSize(odd);
    assertThat(told).allSatisfy(one -> {
      assertThat(one.value()).isEqualTo("2.5");
      assertThat(one.line()).isEqualTo(usual + 2L);
    });
  }

  @Test
  void threeOddCellsAreToldAndEachOnce() throws Exception {
    volunteers("max_hours_per_week", 60, "10", "2.5", "2.5", "a", "b", "c");

    assertThat(column("max_hours_per_week", false).odd()).extracting(TableView.Odd::value)
        .containsExactly("2.5", "a", "b");
  }

  @Test
  void homesAndNamesAreTheirShapesUnlessNamesAreAskedFor() throws Exception {
    volunteers("name", 1, "Ann O'Ash", "Zebedee Birch-Cedar");

    assertThat(column("name", false).shortest()).isEqualTo("xxx x'xxx");
    assertThat(column("name", false).longest()).isEqualTo("xxxxxxx xxxxx-xxxxx");
    assertThat(column("name", true).longest()).isEqualTo("Zebedee Birch-Cedar");
  }

  @Test
  void aLongCellIsCut() throws Exception {
    volunteers("name", 1, "x".repeat(41));

    assertThat(column("name", true).longest()).isEqualTo("x".repeat(40) + "…");
  }
}
