package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;

class RawTableTest {
  private static RawTable table() throws TableFault {
    return RawTable.of("f.csv",
        List.of(new RawLine(1, List.of("Name", "Full DBS number", "City"), false),
            new RawLine(2, List.of("Ann", "1", "Leeds"), false),
            new RawLine(4, List.of(" ", "", ""), false),
            new RawLine(5, List.of("Bob", "2", "York", "more"), false)),
        List.of());
  }

  @Test
  void rowsKeepTheirLinesAndBlankOnesAreNone() throws TableFault {
    assertThat(table().rows()).extracting(Row::line).containsExactly(2L, 5L);
    assertThat(table().rows().getLast().faults()).isNotEmpty();
  }

  @Test
  void aColumnThatIsMadeStandsBehindAndIsNotMadeOfARowThatCannotBeTrusted() throws TableFault {
    var made = table().with(new RawTable.Derived("place", List.of(0, 2)), false,
        row -> new RawTable.Made(row.cell(0) + " of " + row.cell(2), List.of()));

    assertThat(made.names()).endsWith("City", "place");
    assertThat(made.rows().getFirst().cells()).endsWith("Leeds", "Ann of Leeds");
    assertThat(made.rows().getLast()).isEqualTo(table().rows().getLast());
    assertThat(made.used()).containsExactlyInAnyOrder(0, 2);
    assertThat(made.consumed()).isEmpty();
  }

  @Test
  void shortCellsOfAnotherFileAreFilledUpSoThatNoneMovesIntoAnothersColumn() throws TableFault {
    var joined = table().with(List.of("x", "y"), List.of(0),
        row -> new RawTable.Joined(List.of("1"), List.of()));

    assertThat(joined.rows().getFirst().cells()).hasSize(5).endsWith("1", "");
  }

  @Test
  void aNameThatSettingsAskForInVainIsToldWithTheFile() throws TableFault {
    var table = table();
    assertThat(table.indexes("sameNeed", List.of("city", "NAME"))).containsExactly(2, 0);

    assertThatThrownBy(() -> table.indexes("sameNeed", List.of("Name", "Town")))
        .isInstanceOfSatisfying(TableFault.class, fault -> {
          assertThat(fault.finding().code()).isEqualTo(FindingCode.SETTING_BAD.code());
          assertThat(fault.finding().value()).isEqualTo("Town");
          assertThat(fault.finding().message())
              .isEqualTo("sameNeed names a column Town, which f.csv does not have.");
        });
  }
}
