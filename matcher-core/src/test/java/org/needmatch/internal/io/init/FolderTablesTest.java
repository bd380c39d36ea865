package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.sheet.WrittenSheet;
import org.needmatch.internal.io.sheet.XlsxWriter;

class FolderTablesTest extends ProposedFiles {
  @Test
  void sheetsOfAWorkbook() throws Exception {
    var text = WrittenSheet.Kind.TEXT;
    try (var out = Files.newOutputStream(folder.resolve("rota.xlsx"))) {
      XlsxWriter.write(List.of(
          new WrittenSheet("Helpers", List.of("Full name", "Email", "Monday"),
              List.of(text, text, text), List.of(List.of("Ann Lee", "ann@example.org", "9-12"))),
          new WrittenSheet("Shifts 2026", List.of("Shift ID", "Online", "Date", "From", "Until"),
              List.of(text, text, text, text, text),
              List.of(List.of("n1", "yes", "2026-11-23", "09:00", "11:00")))),
          out);
    }
    assertThat(files.settings().at("/files/needs.csv").asText()).isEqualTo("rota.xlsx#Shifts 2026");
    assertThat(files.read().problem().volunteers().getFirst().available()).hasSize(1);
  }
}
