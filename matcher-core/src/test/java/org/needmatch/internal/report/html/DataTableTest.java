package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
  @Test
  void columnsOfNumbersAreMarkedAndTheFirstCellIsTheHeadOfItsRow() {
    var html = new Html();
    var table = new DataTable("Areas | Area | # Seats").row(List.of("<Hill>", "3"), "data-a", "h");
    table.writeTo(html);
    assertThat(table.size()).isOne();
    assertThat(html.toString()).contains("<caption>Areas</caption>", "<th scope=\"col\">Area</th>",
        "<th scope=\"col\" class=\"n\"> Seats</th>",
        "<tr data-a=\"h\"><th scope=\"row\">&lt;Hill&gt;</th><td class=\"n\">3</td></tr>");
  }
}
